import { anchor, lastKnown, type TimelineEvent } from '../tiles/model.js';
import type { TimeScale } from '../time/scale.js';
import type { LaneScene } from './bands.js';
import type { FrameBand, FrameEarlier, FrameMark, FrameMetrics } from './frame.js';
import type { LaneBox } from './lanes.js';
import { EVENT_GAP, LABEL_GAP } from './level.js';
import { drawnOn, type Placed } from './placed.js';
import { FADE } from './marks.js';

/** What a lane shows at its days. */
export interface LaneFrame {
  readonly marks: FrameMark[];
  readonly bands: FrameBand[];
}

/** What stands at the left edge because it began before the window and reaches into it. */
interface AtEdge {
  readonly held: readonly FrameMark[];
  /** The rest of it, one for all or none. */
  readonly others: readonly FrameEarlier[];
}

/** So near to the left edge everything fades out, in pixels. */
const EDGE = 8;

/** Height and least width of the number of others, in pixels. */
const HEIGHT = 16;
const NARROWEST = 24;

/** Room for the arrowhead behind a number that stands alone, in pixels. */
export const HEAD = 12;

/** A label that is made where it is drawn, as long as there is room. */
const UNWRITTEN = { label: '…', labelWidth: 0, ghosts: [] } as const;

/** Whether the mark of what goes on in the window has left it, or is about to. */
export function isHeld({ event, shape, inStrip }: Placed, x1: number, scale: TimeScale): boolean {
  return shape === 'since' && !inStrip && x1 < scale.left + EDGE && reaches(event, scale);
}

/** Whether what began before the window is known to be in it. */
function reaches(event: TimelineEvent, { window }: TimeScale): boolean {
  return lastKnown(event) >= window.from;
}

/**
 * What began before the window and is told to go on in it, at the left edge of its line, as if it were held there. Of
 * several in one line the last that began is: nothing jumps from line to line. The others, and those that another mark
 * passes, are counted beside it, with all else that began before, reaches into the window and has no mark there.
 */
export function heldAtEdge(
  scene: LaneScene,
  { marks, bands }: LaneFrame,
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): AtEdge {
  const { left, origin, pixelsPerDay } = scale;
  const { from } = scale.window;
  const byRow = new Map<number, FrameMark>();
  const others = scene.unmarked.filter(({ event, until }) => until <= from && reaches(event, scale)).map(({ event }) => event);
  for (const placed of scene.open) {
    const x1 = origin + drawnOn(placed, pixelsPerDay).x1;
    if (isHeld(placed, x1, scale)) {
      const before = byRow.get(placed.row);
      if (!isFree(placed.row, marks, left + FADE)) {
        others.push(placed.event);
      } else {
        byRow.set(placed.row, hold(placed, box, scale, metrics));
      }
      if (before && byRow.get(placed.row) !== before) {
        others.push(before.placed.event);
      }
    } else if (placed.inStrip && x1 < left && reaches(placed.event, scale)) {
      others.push(placed.event);
    }
  }
  const held = [...byRow.values()];
  return { held, others: others.length > 0 ? [countOf(others, held, { marks, bands }, box, scale, metrics)] : [] };
}

function isFree(row: number, marks: readonly FrameMark[], to: number): boolean {
  return !marks.some((mark) => mark.placed.row === row && !mark.placed.inStrip && mark.x0 < to);
}

function hold(placed: Placed, box: LaneBox, { left }: TimeScale, metrics: FrameMetrics): FrameMark {
  const x1 = left + FADE;
  const y = rowMiddle(placed.row, box, metrics);
  const held = { ...placed, ...UNWRITTEN };
  return { kind: 'mark', placed: held, box, x0: left, x1, y, labelX: x1 + LABEL_GAP, ongoing: true };
}

function rowMiddle(row: number, box: LaneBox, { top, row: height }: FrameMetrics): number {
  return top + box.rowsTop + (row + 0.5) * height;
}

/** The number of others: on a mark that is held, else in a line that is free there, else in the strip. */
function countOf(
  events: readonly TimelineEvent[],
  held: readonly FrameMark[],
  lane: LaneFrame,
  box: LaneBox,
  scale: TimeScale,
  metrics: FrameMetrics,
): FrameEarlier {
  const x0 = scale.left + EDGE;
  const x1 = x0 + Math.max(NARROWEST, metrics.countWidth(events.length) + 14);
  const rows = Array.from({ length: box.rows }, (_, row) => row);
  const free = rows.find((row) => isFree(row, lane.marks, x1 + HEAD));
  const strip = metrics.top + box.stripTop + metrics.strip / 2;
  const y = held[0]?.y ?? (free === undefined ? strip : rowMiddle(free, box, metrics));
  const inOrder = [...events].sort((a, b) => anchor(a) - anchor(b));
  const [y0, y1] = [y - HEIGHT / 2, y + HEIGHT / 2];
  const place = held.length > 0 ? 'mark' : free === undefined ? 'strip' : 'line';
  const until = free === undefined ? x1 : nextIn(free, lane.marks, scale) - EVENT_GAP;
  return { kind: 'earlier', events: inOrder, box, x0, x1, y0, y1, place, until };
}

/** Where the first mark of a line begins, or its former date. */
function nextIn(row: number, marks: readonly FrameMark[], scale: TimeScale): number {
  const inRow = marks.filter(({ placed }) => placed.row === row && !placed.inStrip);
  return Math.min(Infinity, ...inRow.flatMap(({ x0, placed }) => [x0, ...placed.ghosts.map((day) => scale.x(day))]));
}

/** The bands of a lane; one that lies under the number of others has its own beside it. */
export function uncovered(
  bands: readonly FrameBand[],
  [others]: readonly FrameEarlier[],
): readonly FrameBand[] {
  return others?.place === 'strip'
    ? bands.map((band) => ({ ...band, clear: Math.max(band.x0, others.x1 + HEAD) }))
    : bands;
}
