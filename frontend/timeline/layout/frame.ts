import type { TimeScale } from '../time/scale.js';
import type { TimeWindow } from '../time/window.js';
import type { LaneScene } from './bands.js';
import { NARROWEST_BAND, type Band } from './bins.js';
import type { LaneBox } from './lanes.js';
import { INSIDE, LABEL_GAP } from './level.js';
import { drawnOn, firstAfter, type Placed } from './placed.js';
import { anchor, lastKnown } from '../tiles/model.js';
import { extentOf, FADE } from './marks.js';

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
}

export type FrameItem = FrameMark | FrameBand;

/** Everything of one picture, ready to be drawn, hit and read out. */
export interface Frame {
  readonly marks: readonly FrameMark[];
  readonly bands: readonly FrameBand[];
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
  for (const box of boxes) {
    const scene = scenes.get(box.key);
    if (scene) {
      const own: FrameMark[] = [];
      addMarks(own, scene, box, scale, metrics);
      marks.push(...ongoing(scene, own, box, scale, metrics), ...own);
      scene.bands.forEach((band) => addBand(bands, band, box, scale, metrics));
    }
  }
  return { marks, bands };
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

/**
 * What began before the window and is told to go on in it, at the left edge of its line, as if it were held there.
 * While another mark passes it is not shown, and of several in one line the last that began is: nothing jumps from
 * line to line.
 */
function ongoing(
  scene: LaneScene,
  others: readonly FrameMark[],
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): FrameMark[] {
  const byRow = new Map<number, FrameMark>();
  const { left, origin, pixelsPerDay } = scale;
  const x1 = left + FADE;
  for (const placed of scene.open) {
    const { row } = placed;
    const begins = origin + extentOf(placed.event, pixelsPerDay).x1;
    const taken = others.some((mark) => mark.placed.row === row && !mark.placed.inStrip && mark.x0 < x1);
    if (isHeld(placed, begins, scale) && !taken) {
      const y = metrics.top + box.rowsTop + (row + 0.5) * metrics.row;
      const held = { ...placed, ...UNWRITTEN };
      byRow.set(row, { kind: 'mark', placed: held, box, x0: left, x1, y, labelX: x1 + LABEL_GAP, ongoing: true });
    }
  }
  return [...byRow.values()];
}

/** Whether the mark of what goes on in the window has left it, or is about to. */
function isHeld({ event, shape, inStrip }: Placed, x1: number, scale: TimeScale): boolean {
  return (
    shape === 'since' &&
    !inStrip &&
    x1 < scale.left + EDGE &&
    scale.x(lastKnown(event) + 1) > scale.left
  );
}

/** So near to the left edge everything fades out, in pixels. */
const EDGE = 8;

/** A label that is made where it is drawn, as long as there is room. */
const UNWRITTEN = { label: '…', labelWidth: 0, ghosts: [] } as const;

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
  bands.push({ kind: 'band', band, box, x0, x1: x0 + width, y0, y1: y0 + metrics.strip });
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
  for (const { box, band } of frame.bands) {
    const inside = band.bins.filter((bin) => bin.from < to && bin.to > from);
    add(box.key, inside.reduce((sum, bin) => sum + bin.count, 0));
  }
  return counts;
}

/** Items in the order of time, as a person walks through them. */
export function inOrder(frame: Frame): FrameItem[] {
  const items: FrameItem[] = [...frame.marks, ...frame.bands];
  return items.sort((a, b) => startOf(a) - startOf(b) || a.box.top - b.box.top);
}

/** A name that stays the same from picture to picture. */
export function nameOfItem(item: FrameItem): string {
  return item.kind === 'mark'
    ? `${item.box.key}|${item.placed.event.id}`
    : `${item.box.key}|${item.band.from}+${item.band.to}`;
}

export function startOf(item: FrameItem): number {
  return item.kind === 'mark' ? item.placed.anchor : item.band.from;
}
