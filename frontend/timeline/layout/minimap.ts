import { TimeScale } from '../time/scale.js';
import { TimeWindow } from '../time/window.js';

/** The brush of the minimap, in pixels. */
export interface Brush {
  readonly x0: number;
  readonly x1: number;
}

export type BrushPart = 'from' | 'to' | 'middle' | 'outside';

/** The brush never becomes so narrow that it cannot be caught. */
const NARROWEST_BRUSH = 12;

const HANDLE_REACH = 9;

/** Where the brush stands for a window. */
export function brushOf(map: TimeScale, window: TimeWindow): Brush {
  const [a, b] = [map.x(window.from), map.x(window.to)];
  const middle = clamp((a + b) / 2, map.left, map.right);
  const width = Math.max(NARROWEST_BRUSH, b - a);
  return { x0: Math.max(map.left, middle - width / 2), x1: Math.min(map.right, middle + width / 2) };
}

/** Which part of the brush a point means. */
export function partAt(brush: Brush, x: number): BrushPart {
  const inner = brush.x1 - brush.x0 > 4 * HANDLE_REACH ? HANDLE_REACH : 0;
  if (Math.abs(x - brush.x0) <= HANDLE_REACH && x <= brush.x0 + inner) {
    return 'from';
  }
  if (Math.abs(x - brush.x1) <= HANDLE_REACH && x >= brush.x1 - inner) {
    return 'to';
  }
  return x > brush.x0 && x < brush.x1 ? 'middle' : 'outside';
}

/** The window after a part of the brush was dragged by so many days. */
export function dragged(window: TimeWindow, part: BrushPart, days: number): TimeWindow {
  const least = 4;
  switch (part) {
    case 'from':
      return new TimeWindow(Math.min(window.from + days, window.to - least), window.to);
    case 'to':
      return new TimeWindow(window.from, Math.max(window.to + days, window.from + least));
    default:
      return window.pan(days);
  }
}

/** Sums counts into columns of pixels; heights 0 to 1 by square root, so that little stays visible. */
export function columns(
  density: { from: number; bucketDays: number; counts: readonly number[] },
  map: TimeScale,
  columnWidth: number,
): number[] {
  const sums = new Array<number>(Math.ceil(map.width / columnWidth)).fill(0);
  density.counts.forEach((count, index) => {
    const day = density.from + (index + 0.5) * density.bucketDays;
    const column = Math.floor((map.x(day) - map.left) / columnWidth);
    if (column >= 0 && column < sums.length) {
      sums[column] = sums[column]! + count;
    }
  });
  const most = Math.max(1, ...sums);
  return sums.map((sum) => Math.sqrt(sum / most));
}

/** The middle of the nearest bucket with events beyond a day; `null` when there is none. */
export function nextBusyDay(
  density: { from: number; bucketDays: number; counts: readonly number[] },
  day: number,
  direction: 1 | -1,
): number | null {
  const { from, bucketDays, counts } = density;
  const middle = (index: number): number => from + (index + 0.5) * bucketDays;
  const beyond = (_count: number, index: number): boolean => (middle(index) - day) * direction > 0;
  const busy = (count: number, index: number): boolean => count > 0 && beyond(count, index);
  const index = direction > 0 ? counts.findIndex(busy) : counts.findLastIndex(busy);
  return index < 0 ? null : middle(index);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
