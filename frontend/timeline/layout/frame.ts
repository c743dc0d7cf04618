import type { TimeScale } from '../time/scale.js';
import type { TimeWindow } from '../time/window.js';
import { anchor, lastKnown, type TimelineEvent } from '../tiles/model.js';
import type { LaneScene } from './bands.js';
import { heldAtEdge, isHeld, uncovered, type LaneFrame } from './edge.js';
import { NARROWEST_BAND, type Band } from './bins.js';
import type { LaneBox } from './lanes.js';
import { INSIDE, LABEL_GAP } from './level.js';
import { drawnOn, firstAfter, type Placed } from './placed.js';
import { FADE } from './marks.js';

/** A mark on the screen. */
export interface FrameMark {
  readonly kind: 'mark';
  readonly placed: Placed;
  readonly box: LaneBox;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly labelX: number;
  /** Began before the window and is known to go on in it: stands at its left edge. */
  readonly ongoing?: true;
  /** There is no room for its end: fades out before it. */
  readonly cut?: true;
}

/** A density band on the screen. */
export interface FrameBand {
  readonly kind: 'band';
  readonly band: Band;
  readonly box: LaneBox;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Where the part begins that nothing else covers. */
  readonly clear: number;
}

/** What began before the window, reaches into it, and has no mark there. */
export interface FrameEarlier {
  readonly kind: 'earlier';
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly box: LaneBox;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** At the beginning of a mark that is held at the left edge, in a free line, or over the strip. */
  readonly place: 'mark' | 'line' | 'strip';
  /** Where words beside it would have to end. */
  readonly until: number;
}

export type FrameItem = FrameMark | FrameBand | FrameEarlier;

/** Everything of one picture, ready to be drawn, hit and read out. */
export interface Frame {
  readonly marks: readonly FrameMark[];
  readonly bands: readonly FrameBand[];
  readonly earlier: readonly FrameEarlier[];
}

export interface FrameMetrics {
  readonly row: number;
  readonly strip: number;
  /** Width of a count, in pixels. */
  readonly countWidth: (count: number) => number;
  /** Where the first lane begins, scrolling included. */
  readonly top: number;
}

/** Puts the scenes of all lanes at their places for one window. */
export function frameOf(
  boxes: readonly LaneBox[],
  scenes: ReadonlyMap<string, LaneScene>,
  scale: TimeScale,
  metrics: FrameMetrics,
): Frame {
  const marks: FrameMark[] = [];
  const bands: FrameBand[] = [];
  const earlier: FrameEarlier[] = [];
  for (const box of boxes) {
    const scene = scenes.get(box.key);
    if (scene) {
      const lane: LaneFrame = { marks: [], bands: [] };
      addMarks(lane.marks, scene, box, scale, metrics);
      scene.bands.forEach((band) => addBand(lane.bands, band, box, scale, metrics));
      const { held, others } = heldAtEdge(scene, lane, box, scale, metrics);
      marks.push(...held, ...lane.marks);
      bands.push(...uncovered(lane.bands, others));
      earlier.push(...others);
    }
  }
  return { marks, bands, earlier };
}

/** Looks only at marks that can reach into the window. */
function addMarks(
  marks: FrameMark[],
  scene: LaneScene,
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): void {
  const air = FADE + 1;
  const last = firstAfter(scene.marks, scale.day(scale.right + air));
  const first = firstAfter(scene.marks, scale.day(scale.left - air) - scene.longest - 1);
  for (let at = first; at < last; at++) {
    addMark(marks, scene.marks[at]!, box, scale, metrics);
  }
}

function addMark(
  marks: FrameMark[],
  placed: Placed,
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): void {
  const { x0: e0, x1: e1 } = drawnOn(placed, scale.pixelsPerDay);
  const [x0, x1] = [scale.origin + e0, scale.origin + e1];
  // A label goes with its mark: alone it would be cut off and mean nothing.
  if (x1 < scale.left || x0 > scale.right || isHeld(placed, x1, scale)) {
    return;
  }
  const y =
    metrics.top +
    (placed.inStrip
      ? box.stripTop + metrics.strip / 2
      : box.rowsTop + (placed.row + 0.5) * metrics.row);
  const mark = { kind: 'mark', placed, box, x0, x1, y, labelX: labelX(placed, x0, x1, scale.left) } as const;
  marks.push(placed.cut ? { ...mark, cut: true } : mark);
}

/** Beside the mark; inside a bar that began earlier, at the left edge of the picture. */
function labelX(placed: Placed, x0: number, x1: number, left: number): number {
  return placed.inside ? Math.max(x0, left) + INSIDE : x1 + LABEL_GAP;
}

function addBand(
  bands: FrameBand[],
  band: Band,
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): void {
  const [a, b] = [scale.x(band.from), scale.x(band.to)];
  const count = metrics.countWidth(band.count);
  // No wider than the room that each band has, unless its count is.
  const width = Math.max(b - a, Math.min(count + 8, NARROWEST_BAND), count + 2);
  const x0 = (a + b - width) / 2;
  if (x0 + width < scale.left || x0 > scale.right) {
    return;
  }
  const y0 = metrics.top + box.stripTop;
  bands.push({ kind: 'band', band, box, x0, x1: x0 + width, y0, y1: y0 + metrics.strip, clear: x0 });
}

/** How many events each lane has in a window; of a band those bins that reach into it. */
export function countsInView(frame: Frame, { from, to }: TimeWindow): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (lane: string, count: number): void => {
    counts.set(lane, (counts.get(lane) ?? 0) + count);
  };
  for (const { box, placed } of frame.marks) {
    // A mark may reach a little further than its days.
    if (anchor(placed.event) < to && lastKnown(placed.event) >= from) {
      add(box.key, 1);
    }
  }
  frame.earlier.forEach(({ box, events }) => add(box.key, events.length));
  for (const { box, band } of frame.bands) {
    const inside = band.bins.filter((bin) => bin.from < to && bin.to > from);
    add(box.key, inside.reduce((sum, bin) => sum + bin.count, 0));
  }
  return counts;
}

/** Items in the order of time, as a person walks through them. */
export function inOrder(frame: Frame): FrameItem[] {
  const items: FrameItem[] = [...frame.earlier, ...frame.marks, ...frame.bands];
  return items.sort((a, b) => startOf(a) - startOf(b) || a.box.top - b.box.top);
}

/** A name that stays the same from picture to picture. */
export function nameOfItem(item: FrameItem): string {
  switch (item.kind) {
    case 'mark':
      return `${item.box.key}|${item.placed.event.id}`;
    case 'band':
      return `${item.box.key}|${item.band.from}+${item.band.to}`;
    case 'earlier':
      return `${item.box.key}|`;
  }
}

export function startOf(item: FrameItem): number {
  switch (item.kind) {
    case 'mark':
      return item.placed.anchor;
    case 'band':
      return item.band.from;
    case 'earlier':
      return anchor(item.events[0]!);
  }
}
