import { brushOf } from '../layout/minimap.js';
import { wholeOf } from '../tiles/extent.js';
import type { Overview } from '../tiles/model.js';
import { TimeScale } from '../time/scale.js';
import type { TimeWindow } from '../time/window.js';
import type { DateWords } from '../time/words.js';
import { prepare, screenRatio } from './canvas.js';
import { Layer, sameAs } from './layer.js';
import { MINIMAP_HEIGHT, paintBrush, paintMinimap } from './minimap.js';
import type { Palette } from './palette.js';

/** The minimap on its canvas, drawn only when it looks different. */
export class MapCanvas {
  width = 0;
  private readonly canvas: HTMLCanvasElement;
  private readonly base = new Layer();
  private shown: readonly unknown[] = [];

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** All of the chronicle with a little air. */
  scale(overview: Overview): TimeScale {
    const whole = wholeOf(overview).padded(0.02);
    return new TimeScale(whole, 12, Math.max(1, this.width - 24));
  }

  draw(overview: Overview, window: TimeWindow, palette: Palette, words: DateWords): void {
    const scale = this.scale(overview);
    const size = { width: this.width, height: MINIMAP_HEIGHT };
    const reasons = [overview, palette, words];
    const { x0, x1 } = brushOf(scale, window);
    const shown = [...reasons, this.width, screenRatio(), Math.round(x0), Math.round(x1)];
    if (sameAs(shown, this.shown)) {
      return;
    }
    this.shown = shown;
    const canvas = prepare(this.canvas, this.width, MINIMAP_HEIGHT);
    canvas.globalAlpha = 1;
    this.base.copy(canvas, size, screenRatio(), reasons, (pen) =>
      paintMinimap(pen, scale, overview, palette, words),
    );
    paintBrush(canvas, scale, window, palette);
  }
}
