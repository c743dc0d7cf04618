import { ticks, type Step } from '../time/ticks.js';
import type { Piece } from '../tiles/cover.js';
import { SHORT, type Placed } from './level.js';
import { extentOf } from './marks.js';

/** Neighbouring events of one lane that have no mark of their own. */
export interface Band {
  readonly lane: string;
  /** Days covered. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bands and marks of a lane: every event is in exactly one of them. */
export interface LaneScene {
  readonly lane: string;
  readonly marks: readonly Placed[];
  readonly bands: readonly Band[];
}

/** Bands are at least this wide, so that a count fits; nearer ones are one band. In pixels. */
const NARROWEST_BAND = 34;

/** Where bands are cut, and how wide a day is at this level. */
export interface BandRuler {
  readonly step: Step;
  readonly pixelsPerDay: number;
}

/**
 * Divides a lane's events into marks and bands. Bands end at the ticks of the axis and where nothing
 * happened; nameless marks that would lie on a band join it.
 */
export function laneScene(
  lane: string,
  pieces: readonly Piece[],
  placed: readonly Placed[],
  ruler: BandRuler,
): LaneScene {
  const inOrder = [...placed].sort((a, b) => a.anchor - b.anchor);
  const rest = pieces.flatMap((piece) => unplaced(lane, piece, inOrder));
  if (rest.length === 0) {
    return { lane, marks: inOrder, bands: [] };
  }
  const groups = grouped(rest, ruler);
  const joined = new Set<Placed>();
  const bands = groups.map((bins) => {
    const dots = dotsOn(bins, inOrder, ruler).filter((dot) => !joined.has(dot));
    dots.forEach((dot) => joined.add(dot));
    return bandOf(lane, withDots(bins, dots));
  });
  return { lane, marks: inOrder.filter((mark) => !joined.has(mark)), bands };
}

/** Bins of a piece with what is left after the marks are taken away. */
function unplaced(lane: string, piece: Piece, placed: readonly Placed[]): Bin[] {
  const counts = piece.lanes.find((each) => each.lane === lane)?.counts;
  if (!counts) {
    return [];
  }
  const rest = [...counts];
  for (let i = firstFrom(placed, piece.from); i < placed.length; i++) {
    const { anchor } = placed[i]!;
    if (anchor >= piece.to) {
      break;
    }
    const bin = Math.floor((anchor - piece.from) / piece.binDays);
    rest[bin] = Math.max(0, rest[bin]! - 1);
  }
  const bins: Bin[] = [];
  rest.forEach((count, index) => {
    if (count > 0) {
      const from = piece.from + index * piece.binDays;
      bins.push({ from, to: from + piece.binDays, count });
    }
  });
  return bins;
}

/** Bins that stand together: in the same step of the axis, without a wide gap. */
function grouped(rest: readonly Bin[], ruler: BandRuler): Bin[][] {
  const cells = ticks(ruler.step, rest[0]!.from, rest[rest.length - 1]!.to);
  const groups: Bin[][] = [];
  let cell = 0;
  let last: Bin | null = null;
  for (const bin of rest) {
    const middle = (bin.from + bin.to) / 2;
    let sameCell = true;
    while (cell < cells.length - 1 && cells[cell]!.next <= middle) {
      cell++;
      sameCell = false;
    }
    const group = groups[groups.length - 1];
    const near = last !== null && (bin.from - last.to) * ruler.pixelsPerDay < NARROWEST_BAND;
    if (group && near && sameCell) {
      group.push(bin);
    } else {
      groups.push([bin]);
    }
    last = bin;
  }
  return apart(groups, ruler.pixelsPerDay);
}

/** Joins groups whose bands would lie on each other. */
function apart(groups: readonly Bin[][], pixelsPerDay: number): Bin[][] {
  const result: Bin[][] = [];
  for (const group of groups) {
    const before = result[result.length - 1];
    if (before && edges(group, pixelsPerDay)[0] < edges(before, pixelsPerDay)[1] - 0.01) {
      before.push(...group);
    } else {
      result.push([...group]);
    }
  }
  return result;
}

/** First and last pixel of a band, no narrower than allowed. */
function edges(bins: readonly Bin[], pixelsPerDay: number): readonly [number, number] {
  const a = bins[0]!.from * pixelsPerDay;
  const b = bins[bins.length - 1]!.to * pixelsPerDay;
  const air = Math.max(0, NARROWEST_BAND - (b - a)) / 2;
  return [a - air, b + air];
}

function dotsOn(bins: readonly Bin[], placed: readonly Placed[], ruler: BandRuler): Placed[] {
  const [x0, x1] = edges(bins, ruler.pixelsPerDay);
  const reach = 2;
  const dots: Placed[] = [];
  for (let i = firstFrom(placed, (x0 - 2 * SHORT) / ruler.pixelsPerDay - 1); i < placed.length; i++) {
    const mark = placed[i]!;
    if (mark.anchor * ruler.pixelsPerDay > x1 + SHORT) {
      break;
    }
    if (mark.inStrip && touches(mark, x0 - reach, x1 + reach, ruler)) {
      dots.push(mark);
    }
  }
  return dots;
}

function touches(mark: Placed, from: number, to: number, ruler: BandRuler): boolean {
  const { x0, x1 } = extentOf(mark.event, ruler.pixelsPerDay);
  return x1 >= from && x0 <= to;
}

/** Adds dots to their bin, or to the nearest when they stand just beside the band. */
function withDots(group: readonly Bin[], dots: readonly Placed[]): Bin[] {
  const bins = [...group];
  for (const { anchor } of dots) {
    const next = bins.findIndex((bin) => anchor < bin.to);
    const at = next < 0 ? bins.length - 1 : next;
    const inGap = at > 0 && anchor >= bins[at - 1]!.to && anchor < bins[at]!.from;
    if (inGap) {
      bins.splice(at, 0, { from: anchor, to: anchor + 1, count: 1 });
    } else {
      bins[at] = { ...bins[at]!, count: bins[at]!.count + 1 };
    }
  }
  return bins;
}

function bandOf(lane: string, bins: readonly Bin[]): Band {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return { lane, from: bins[0]!.from, to: Math.max(...bins.map((bin) => bin.to)), count, bins };
}

function firstFrom(placed: readonly Placed[], day: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.anchor < day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
