import { ticks, type Step } from '../time/ticks.js';
import type { Piece } from '../tiles/cover.js';
import { firstAfter, type Placed } from './placed.js';

/** So many events of neighbouring days. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Neighbouring events of one lane that have no mark of their own. */
export interface Band {
  readonly lane: string;
  /** Days covered. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly bins: readonly Bin[];
}

/** Bands are at least this wide, so that a count fits; nearer ones are one band. In pixels. */
export const NARROWEST_BAND = 34;

/** Where bands are cut, and how wide a day is at this level. */
export interface BandRuler {
  readonly step: Step;
  readonly pixelsPerDay: number;
}

export function bandOf(lane: string, bins: readonly Bin[]): Band {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return { lane, from: bins[0]!.from, to: bins[bins.length - 1]!.to, count, bins };
}

/** Adds the bins of a piece with what is left after the marks are taken away. */
export function unplaced(lane: string, piece: Piece, placed: readonly Placed[], bins: Bin[]): void {
  const counts = piece.lanes.find((each) => each.lane === lane)?.counts;
  if (!counts) {
    return;
  }
  const rest = counts.slice();
  for (let i = firstAfter(placed, piece.from - 1); i < placed.length; i++) {
    const { anchor } = placed[i]!;
    if (anchor >= piece.to) {
      break;
    }
    const bin = Math.floor((anchor - piece.from) / piece.binDays);
    rest[bin] = Math.max(0, rest[bin]! - 1);
  }
  for (let index = 0; index < rest.length; index++) {
    const count = rest[index]!;
    if (count > 0) {
      const from = piece.from + index * piece.binDays;
      bins.push({ from, to: from + piece.binDays, count });
    }
  }
}

/** Bins that stand together: in the same step of the axis, without a wide gap. */
export function grouped(rest: readonly Bin[], ruler: BandRuler): Bin[][] {
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
      result.push(group);
    }
  }
  return result;
}

/** First and last pixel of a band, no narrower than allowed. */
export function edges(bins: readonly Bin[], pixelsPerDay: number): readonly [number, number] {
  const a = bins[0]!.from * pixelsPerDay;
  const b = bins[bins.length - 1]!.to * pixelsPerDay;
  const air = Math.max(0, NARROWEST_BAND - (b - a)) / 2;
  return [a - air, b + air];
}

/** Counts one more event under its day. */
export function withDay(bins: readonly Bin[], { anchor }: Placed): readonly Bin[] {
  const at = bins.findIndex((bin) => anchor < bin.to);
  const bin = bins[at];
  if (bin && anchor >= bin.from) {
    return bins.with(at, { ...bin, count: bin.count + 1 });
  }
  return bins.toSpliced(at < 0 ? bins.length : at, 0, { from: anchor, to: anchor + 1, count: 1 });
}

/** Adds dots to their bin, or to the nearest when they stand just beside the band. */
export function withDots(group: readonly Bin[], dots: readonly Placed[]): readonly Bin[] {
  if (dots.length === 0) {
    return group;
  }
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
