import type { Piece } from '../tiles/cover.js';
import { anchor, lastKnown, type TimelineEvent } from '../tiles/model.js';
import { bandOf, edges, grouped, unplaced, withDay, withDots, type Band, type BandRuler, type Bin } from './bins.js';
import { SHORT } from './level.js';
import { firstAfter, type Placed } from './placed.js';
import { extentOf } from './marks.js';
import { withoutSingles, type Parts } from './singles.js';

/** Bands and marks of a lane: every event is in exactly one of them. */
export interface LaneScene {
  readonly lane: string;
  /** By anchor. */
  readonly marks: readonly Placed[];
  readonly bands: readonly Band[];
  /** Days from its anchor to its end, of the longest mark. */
  readonly longest: number;
  /** Marks that end before their time does: of what goes on, nobody knows how long, and those that are cut. */
  readonly open: readonly Placed[];
  /** What is counted in bands though it goes on after its day. */
  readonly unmarked: readonly Unmarked[];
}

/** A longer event that is counted in a band. */
export interface Unmarked {
  readonly event: TimelineEvent;
  /** The day at whose beginning the band's count for it ends. */
  readonly until: number;
}

/** A band touches what is so near, in pixels. */
const REACH = 2;

/**
 * Divides a lane's events into marks and bands. Bands end at the ticks of the axis and where nothing
 * happened; nameless marks that would lie on a band join it.
 *
 * @param placed by anchor
 * @param homeless what has no place because another mark, now part of a band, was there before it
 */
export function laneScene(
  lane: string,
  pieces: readonly Piece[],
  placed: readonly Placed[],
  ruler: BandRuler,
  homeless: readonly TimelineEvent[] = [],
): LaneScene {
  const rest: Bin[] = [];
  for (const piece of pieces) {
    unplaced(lane, piece, placed, rest);
  }
  if (rest.length === 0) {
    return sceneOf(lane, { marks: placed, bands: [] }, homeless);
  }
  const { groups, marks: inOrder } = withoutLong(rest, placed, ruler);
  const joined = new Set<Placed>();
  const bands = groups.map((bins) => {
    const dots = dotsOn(bins, inOrder, ruler).filter((dot) => !joined.has(dot));
    dots.forEach((dot) => joined.add(dot));
    return bandOf(lane, withDots(bins, dots));
  });
  const marks = inOrder.filter((mark) => !joined.has(mark));
  const kept = new Set(marks);
  const counted = placed.filter((mark) => !kept.has(mark)).map((mark) => mark.event);
  const unmarked = [...homeless, ...counted];
  return sceneOf(lane, withoutSingles(lane, { marks, bands }, unmarked, ruler), unmarked);
}

function sceneOf(lane: string, { marks, bands }: Parts, events: readonly TimelineEvent[]): LaneScene {
  const open = marks.filter((mark) => mark.shape === 'since' || mark.cut);
  const marked = new Set(marks.map((mark) => mark.event));
  const unmarked = events.filter((event) => isLasting(event) && !marked.has(event));
  return {
    lane,
    marks: [...marks],
    bands,
    longest: longestOf(marks),
    open,
    unmarked: unmarked.map((event) => ({ event, until: countedUntil(event, bands) })),
  };
}

function isLasting(event: TimelineEvent): boolean {
  return lastKnown(event) > anchor(event);
}

function countedUntil(event: TimelineEvent, bands: readonly Band[]): number {
  const day = anchor(event);
  const band = bands.find((each) => day < each.to);
  const bin = band?.bins.find((each) => day < each.to);
  return bin && bin.from <= day ? bin.to : day + 1;
}

/**
 * Long marks in the strip are counted under their own days where a band needs their place; that can bring
 * a band to the next one.
 */
function withoutLong(
  rest: readonly Bin[],
  placed: readonly Placed[],
  ruler: BandRuler,
): { groups: Bin[][]; marks: readonly Placed[] } {
  let [bins, marks, groups] = [rest, placed, grouped(rest, ruler)];
  for (let long = marks.filter((mark) => isLong(mark, ruler)); long.length > 0; ) {
    const met = new Set(long.filter((mark) => groups.some((group) => meets(mark, group, ruler))));
    if (met.size === 0) {
      break;
    }
    bins = [...met].reduce(withDay, bins);
    marks = marks.filter((mark) => !met.has(mark));
    long = long.filter((mark) => !met.has(mark));
    groups = grouped(bins, ruler);
  }
  return { groups, marks };
}

function isLong(mark: Placed, { pixelsPerDay }: BandRuler): boolean {
  const { x0, x1 } = extentOf(mark.event, pixelsPerDay);
  return mark.inStrip && x1 - x0 > SHORT;
}

function meets(mark: Placed, group: readonly Bin[], ruler: BandRuler): boolean {
  const [x0, x1] = edges(group, ruler.pixelsPerDay);
  return touches(mark, x0 - REACH, x1 + REACH, ruler);
}

function dotsOn(bins: readonly Bin[], placed: readonly Placed[], ruler: BandRuler): Placed[] {
  const [x0, x1] = edges(bins, ruler.pixelsPerDay);
  const dots: Placed[] = [];
  for (let i = firstAfter(placed, (x0 - 2 * SHORT) / ruler.pixelsPerDay - 1); i < placed.length; i++) {
    const mark = placed[i]!;
    if (mark.anchor * ruler.pixelsPerDay > x1 + SHORT) {
      break;
    }
    if (mark.inStrip && touches(mark, x0 - REACH, x1 + REACH, ruler)) {
      dots.push(mark);
    }
  }
  return dots;
}

function touches(mark: Placed, from: number, to: number, ruler: BandRuler): boolean {
  const { x0, x1 } = extentOf(mark.event, ruler.pixelsPerDay);
  return x1 >= from && x0 <= to;
}

function longestOf(marks: readonly Placed[]): number {
  let longest = 0;
  for (const { event, anchor } of marks) {
    longest = Math.max(longest, (event.end ?? anchor) - anchor);
  }
  return longest;
}
