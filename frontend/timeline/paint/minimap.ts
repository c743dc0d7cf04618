import { brushOf, columns } from '../layout/minimap.js';
import type { Overview } from '../tiles/model.js';
import type { TimeScale } from '../time/scale.js';
import { stepFor, ticks } from '../time/ticks.js';
import type { TimeWindow } from '../time/window.js';
import type { DateWords } from '../time/words.js';
import type { Palette } from './palette.js';
import type { Pen } from './pen.js';

export const MINIMAP_HEIGHT = 56;
const COLUMN = 3;
const NAMES = 16;

/** The whole chronicle as columns. */
export function paintMinimap(
  pen: Pen,
  map: TimeScale,
  overview: Overview,
  palette: Palette,
  words: DateWords,
): void {
  pen.globalAlpha = 1;
  pen.fillStyle = palette.background;
  pen.fillRect(0, 0, map.right + map.left, MINIMAP_HEIGHT);
  paintNames(pen, map, palette, words);
  pen.fillStyle = palette.muted;
  const base = MINIMAP_HEIGHT - NAMES;
  columns(overview.density, map, COLUMN).forEach((height, index) => {
    if (height > 0) {
      const size = Math.max(2, height * (base - 8));
      pen.fillRect(map.left + index * COLUMN, base - size, COLUMN - 1, size);
    }
  });
}

function paintNames(pen: Pen, map: TimeScale, palette: Palette, words: DateWords): void {
  const step = stepFor(map.pixelsPerDay, 64);
  pen.font = `11px ${palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.muted;
  for (const tick of ticks(step, map.window.from, map.window.to)) {
    const x = map.x(tick.day);
    if (x >= map.left && x < map.right - 30) {
      pen.fillRect(x, MINIMAP_HEIGHT - NAMES, 1, 4);
      pen.fillText(words.major(step, tick), x + 4, MINIMAP_HEIGHT - 7);
    }
  }
}

/** The visible period as a brush. */
export function paintBrush(pen: Pen, map: TimeScale, window: TimeWindow, palette: Palette): void {
  const { x0, x1 } = brushOf(map, window);
  const height = MINIMAP_HEIGHT - NAMES;
  pen.fillStyle = palette.accent;
  pen.globalAlpha = 0.14;
  pen.fillRect(x0, 1, x1 - x0, height - 1);
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(x0, 1, x1 - x0, height - 1, 4);
  pen.stroke();
  for (const x of [x0, x1]) {
    pen.beginPath();
    pen.roundRect(x - 2.5, height / 2 - 7, 5, 14, 2.5);
    pen.fill();
  }
}
