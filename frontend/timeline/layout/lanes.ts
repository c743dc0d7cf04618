import type { Lane } from '../tiles/model.js';
import type { ArrangedLane } from './arrangement.js';

/** Where a lane stands, in pixels from the top of the first lane. */
export interface LaneBox {
  readonly key: string;
  readonly title: string;
  readonly total: number;
  /** Number of its colour, from 1; 0 for grey. */
  readonly hue: number;
  readonly collapsed: boolean;
  readonly top: number;
  readonly height: number;
  /** Lines for marks, and the top of the first one. */
  readonly rows: number;
  readonly rowsTop: number;
  /** Top of the density strip. */
  readonly stripTop: number;
}

export interface LaneStyle {
  /** Space for a title above the marks; 0 where titles stand beside the lanes. */
  readonly header: number;
  readonly row: number;
  readonly strip: number;
  readonly padding: number;
}

export const WIDE: LaneStyle = { header: 0, row: 22, strip: 18, padding: 5 };
export const NARROW: LaneStyle = { header: 18, row: 22, strip: 16, padding: 3 };

/** Narrower pictures carry lane titles above the marks. */
const NARROW_BELOW = 720;
const GUTTER = 136;

export function laneStyleOf(width: number): LaneStyle {
  return width < NARROW_BELOW ? NARROW : WIDE;
}

/** Width of the column for lane titles; 0 where there is none. */
export function gutterOf(width: number): number {
  return width < NARROW_BELOW ? 0 : GUTTER;
}

/** No screen is higher than so many lines. */
const MOST_ROWS = 80;

/**
 * Stacks lanes into a height. Every open lane gets one line; the lines left over go to lanes with many
 * events. The result does not depend on the visible period, so that
 * nothing moves up or down while panning.
 */
export function stackLanes(
  lanes: readonly ArrangedLane[],
  height: number,
  style: LaneStyle,
): LaneBox[] {
  const shown = lanes.filter((lane) => lane.state !== 'hidden');
  const open = shown.filter((lane) => lane.state === 'open');
  const least = shown.length * fixed(style) + open.length * style.row;
  const rows = shareRows(open, Math.max(0, Math.floor((height - least) / style.row)));
  const used = least + sum([...rows.values()].map((count) => (count - 1) * style.row));
  const spare = open.length > 0 ? Math.max(0, height - used) / open.length : 0;
  const boxes: LaneBox[] = [];
  let top = 0;
  for (const lane of shown) {
    const count = rows.get(lane.key) ?? 0;
    const air = count > 0 ? Math.min(style.row, spare) : 0;
    const box = boxOf(lane, top, count, air, style);
    boxes.push(box);
    top += box.height;
  }
  return boxes;
}

/** Height of all lanes together. */
export function heightOf(boxes: readonly LaneBox[]): number {
  const last = boxes[boxes.length - 1];
  return last ? last.top + last.height : 0;
}

/** Pixels that a label may have among others, and one whose line is free behind it. */
export function labelRoom(
  boxes: readonly LaneBox[],
  width: number,
): { readonly among: number; readonly alone: number } {
  if (width < NARROW_BELOW) {
    return { among: 190, alone: 190 };
  }
  // Few lanes have lines to spare.
  return { among: boxes.length > 2 ? 280 : 440, alone: 560 };
}

function boxOf(
  lane: ArrangedLane,
  top: number,
  rows: number,
  air: number,
  style: LaneStyle,
): LaneBox {
  const rowsTop = top + style.padding + style.header + air / 2;
  const height = fixed(style) + rows * style.row + air;
  return {
    key: lane.key,
    title: lane.title,
    total: lane.total,
    hue: lane.hue,
    collapsed: rows === 0,
    top,
    height,
    rows,
    rowsTop,
    stripTop: top + height - style.padding - style.strip,
  };
}

/** Gives lines one by one to the lane with the most events per line, counted by square root; none has more than events. */
function shareRows(lanes: readonly Lane[], extra: number): Map<string, number> {
  const rows = new Map(lanes.map((lane) => [lane.key, 1]));
  for (let left = extra; left > 0; left--) {
    let best: Lane | undefined;
    let most = 0;
    for (const lane of lanes) {
      const now = rows.get(lane.key)!;
      const need = now < Math.min(MOST_ROWS, lane.total) ? Math.sqrt(lane.total) / now : 0;
      if (need > most) {
        [best, most] = [lane, need];
      }
    }
    if (!best) {
      break;
    }
    rows.set(best.key, rows.get(best.key)! + 1);
  }
  return rows;
}

function fixed(style: LaneStyle): number {
  return style.header + style.strip + 2 * style.padding;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
