import type { Frame, FrameItem, FrameMark } from './frame.js';

/** Half the smallest target that a finger or a trembling hand can meet, in pixels. */
export const REACH = 12;

/** What lies under a point: the nearest mark within reach, else the band, else nothing; a number that lies over both first. */
export function hit(frame: Frame, x: number, y: number): FrameItem | null {
  const over = frame.earlier.find(
    ({ x0, x1, y0, y1 }) => x >= x0 && x <= x1 && Math.abs(y - (y0 + y1) / 2) <= REACH,
  );
  if (over) {
    return over;
  }
  let best: FrameMark | null = null;
  let nearest = Infinity;
  for (const mark of frame.marks) {
    const distance = distanceTo(mark, x, y);
    if (distance < nearest) {
      [best, nearest] = [mark, distance];
    }
  }
  const band = frame.bands.find(
    (each) => x >= each.x0 && x <= each.x1 && y >= each.y0 && y <= each.y1,
  );
  if (band && nearest > 2) {
    return band;
  }
  return nearest <= REACH ? best : null;
}

function distanceTo(mark: FrameMark, x: number, y: number): number {
  const dy = Math.abs(y - mark.y);
  if (dy > REACH) {
    return Infinity;
  }
  const onMark = outside(x, mark.x0, mark.x1);
  const { labelWidth } = mark.placed;
  const onLabel = labelWidth > 0 ? outside(x, mark.labelX, mark.labelX + labelWidth) : Infinity;
  return Math.max(Math.min(onMark, onLabel), dy > 8 ? dy - 8 : 0);
}

function outside(x: number, x0: number, x1: number): number {
  return Math.max(0, x0 - x, x - x1);
}
