import { anchor, type TimelineEvent } from '../tiles/model.js';
import { bandOf, edges, NARROWEST_BAND, type Band, type BandRuler } from './bins.js';
import { extentOf, type Extent } from './marks.js';
import { drawnOn, inStrip, insert, type Placed } from './placed.js';

/** Marks and bands of a lane. */
export interface Parts {
  readonly marks: readonly Placed[];
  readonly bands: readonly Band[];
}

/** Room between a mark and what stands beside it, in pixels. */
const GAP = 3;

/** A mark that is drawn shorter than this shows nothing of its shape. In pixels. */
const SHORTEST = 12;

/**
 * A band of one event becomes that event's mark, drawn as far as there is room for it; where it is not known
 * which event it is, or where a dot does not fit, it joins the band beside it.
 *
 * @param unmarked events that are counted in bands
 */
export function withoutSingles(
  lane: string,
  { marks, bands }: Parts,
  unmarked: readonly TimelineEvent[],
  ruler: BandRuler,
): Parts {
  const [all, rest] = [[...marks], [...bands]];
  for (const band of bands.filter(({ count }) => count === 1)) {
    const event = unmarked.find((each) => anchor(each) >= band.from && anchor(each) < band.to);
    const others = rest.filter((each) => each !== band);
    const mark = event && fitted(inStrip(lane, event), obstacles(all, others, ruler), ruler);
    if (mark) {
      rest.splice(rest.indexOf(band), 1);
      insert(all, mark);
    }
  }
  return { marks: all, bands: joined(lane, rest, all, ruler) };
}

function obstacles(marks: readonly Placed[], bands: readonly Band[], ruler: BandRuler): Extent[] {
  const stretches = bands.map((band) => stretchOf(band, ruler));
  return [...stretches, ...marks.filter((mark) => mark.inStrip).map((mark) => drawnOn(mark, ruler.pixelsPerDay))];
}

function stretchOf({ bins }: Band, { pixelsPerDay }: BandRuler): Extent {
  const [x0, x1] = edges(bins, pixelsPerDay);
  return { x0, x1 };
}

/** A mark between what stands on both sides of its day; `null` where that is too near. */
function fitted(mark: Placed, others: readonly Extent[], { pixelsPerDay }: BandRuler): Placed | null {
  const day = (mark.anchor + 0.5) * pixelsPerDay;
  const { x0, x1 } = extentOf(mark.event, pixelsPerDay);
  let [left, right] = [-Infinity, Infinity];
  for (const each of others) {
    if (each.x1 <= day) {
      left = Math.max(left, each.x1 + GAP);
    } else if (each.x0 >= day) {
      right = Math.min(right, each.x0 - GAP);
    } else {
      return null;
    }
  }
  if (x0 >= left && x1 <= right) {
    return mark;
  }
  const width = Math.min(x1, right) - Math.max(x0, left);
  return mark.shape === 'dot' || width < SHORTEST
    ? null
    : { ...mark, cut: { from: left / pixelsPerDay, to: right / pixelsPerDay } };
}

/** Bands of one event that are left go together with a near one, if nothing stands between. */
function joined(
  lane: string,
  bands: readonly Band[],
  marks: readonly Placed[],
  ruler: BandRuler,
): Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const before = result[result.length - 1];
    if (before && (before.count === 1 || band.count === 1) && isNear(before, band, marks, ruler)) {
      result[result.length - 1] = bandOf(lane, [...before.bins, ...band.bins]);
    } else {
      result.push(band);
    }
  }
  return result;
}

function isNear(a: Band, b: Band, marks: readonly Placed[], ruler: BandRuler): boolean {
  const [from, to] = [stretchOf(a, ruler).x1, stretchOf(b, ruler).x0];
  const between = (mark: Placed): boolean => {
    const { x0, x1 } = drawnOn(mark, ruler.pixelsPerDay);
    return mark.inStrip && x1 >= from && x0 <= to;
  };
  return to - from < NARROWEST_BAND && !marks.some(between);
}
