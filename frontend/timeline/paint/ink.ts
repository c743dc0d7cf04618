import { rememberWidths, type Measure } from '../layout/labels.js';
import { prepare, screenRatio } from './canvas.js';
import { readPalette, type Palette } from './palette.js';
import { Stamps } from './stamps.js';

const LETTERS =
  ' !"&()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüßéèçğışâ“”‘’–…';

/** What pictures are drawn with: colours, letters and ready-made dots, as the page has them. */
export class Ink {
  private readonly probe: HTMLElement;
  private colours: Palette | null = null;
  private widths: Measure | null = null;
  private dots: Stamps | null = null;

  /** @param probe an element whose colour can be set */
  constructor(probe: HTMLElement) {
    this.probe = probe;
  }

  get palette(): Palette {
    this.colours ??= readPalette(this.probe);
    return this.colours;
  }

  /** Measures labels. */
  get measure(): Measure {
    if (!this.widths) {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = `13px ${this.palette.font}`;
      this.widths = rememberWidths((text) => context.measureText(text).width);
    }
    return this.widths;
  }

  get stamps(): Stamps {
    const { palette } = this;
    if (this.dots?.palette !== palette || this.dots.ratio !== screenRatio()) {
      this.dots = new Stamps(palette, screenRatio());
    }
    return this.dots;
  }

  /** Colours or fonts have changed: they are read again. */
  forget(): void {
    this.colours = null;
    this.widths = null;
    this.dots = null;
  }

  /** Gets colours, fonts and letters ready on a canvas while the data is on its way. */
  warm(canvas: HTMLCanvasElement, width: number, height: number): void {
    const { palette, measure } = this;
    [...LETTERS].forEach((letter) => measure(letter));
    const pen = prepare(canvas, Math.max(1, width), Math.max(1, height));
    pen.fillStyle = palette.background;
    for (const style of ['13px', '600 13px', '600 11px', '12px']) {
      pen.font = `${style} ${palette.font}`;
      pen.fillText(LETTERS, 0, 40);
    }
    pen.fillRect(0, 0, width, height);
  }
}
