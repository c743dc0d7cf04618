import { anchor, type TimelineEvent } from '../tiles/model.js';
import { extentOf, shapeOf, type Extent, type Shape } from './marks.js';

/** An event that has its own mark. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly lane: string;
  readonly row: number;
  readonly shape: Shape;
  /** Day under which it is counted. */
  readonly anchor: number;
  /** Empty when there was no room for one. */
  readonly label: string;
  readonly labelWidth: number;
  /** Whether the label stands inside its bar. */
  readonly inside: boolean;
  /** The former dates for which there was room, as days. */
  readonly ghosts: readonly number[];
  /** A nameless mark in the strip under the lines, where bands stand. */
  readonly inStrip: boolean;
  /** Where there is no room for all of it: the days between which it is drawn. */
  readonly cut?: Cut;
}

/** Days between which a mark is drawn; infinite where it is drawn to its end. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

export const NO_GHOSTS: readonly number[] = [];

/** A nameless mark in the strip. */
export function inStrip(lane: string, event: TimelineEvent): Placed {
  return {
    event,
    lane,
    row: 0,
    shape: shapeOf(event),
    anchor: anchor(event),
    label: '',
    labelWidth: 0,
    inside: false,
    ghosts: NO_GHOSTS,
    inStrip: true,
  };
}

/** The pixels that a mark is drawn on. */
export function drawnOn({ event, cut }: Placed, pixelsPerDay: number): Extent {
  const whole = extentOf(event, pixelsPerDay);
  return cut
    ? { x0: Math.max(whole.x0, cut.from * pixelsPerDay), x1: Math.min(whole.x1, cut.to * pixelsPerDay) }
    : whole;
}

/** Puts a mark among others, by anchor; of equals, behind. */
export function insert(placed: Placed[], mark: Placed): void {
  placed.splice(firstAfter(placed, mark.anchor), 0, mark);
}

/** The first mark that is counted after a day. */
export function firstAfter(placed: readonly Placed[], day: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.anchor <= day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
