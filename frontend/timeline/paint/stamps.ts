import type { FrameMark } from '../layout/frame.js';
import type { Placed } from '../layout/placed.js';
import { isStruck, paintMark } from './marks.js';
import { hueOf, type Palette } from './palette.js';

/** Room around the middle of a dot, in pixels. */
const HALF = 10;

/**
 * Dots that were drawn once and are stamped ever after: round shapes with soft edges are the dearest
 * part of a picture.
 */
export class Stamps {
  readonly palette: Palette;
  readonly ratio: number;
  private readonly stamps = new Map<string, ImageBitmap>();
  private readonly known = new WeakMap<Placed, ImageBitmap>();

  /** @param ratio pixels of the screen to a CSS pixel */
  constructor(palette: Palette, ratio: number) {
    this.palette = palette;
    this.ratio = ratio;
  }

  /** Stamps a dot; leaves all other marks alone. */
  stamp(canvas: Pick<CanvasRenderingContext2D, 'drawImage'>, mark: FrameMark): boolean {
    if (mark.placed.shape !== 'dot') {
      return false;
    }
    let image = this.known.get(mark.placed);
    if (!image) {
      image = this.image(mark);
      this.known.set(mark.placed, image);
    }
    const x = Math.round((mark.x0 + mark.x1) / 2) - HALF;
    canvas.drawImage(image, x, Math.round(mark.y) - HALF, 2 * HALF, 2 * HALF);
    return true;
  }

  private image(mark: FrameMark): ImageBitmap {
    const { event } = mark.placed;
    const name = [
      hueOf(this.palette, mark.box.hue),
      mark.x1 - mark.x0,
      event.modality,
      isStruck(event),
      event.approximate,
      event.contradicted,
    ].join();
    let image = this.stamps.get(name);
    if (!image) {
      image = this.draw(mark);
      this.stamps.set(name, image);
    }
    return image;
  }

  private draw(mark: FrameMark): ImageBitmap {
    const { ratio } = this;
    const size = Math.ceil(2 * HALF * ratio);
    const canvas = new OffscreenCanvas(size, size);
    const pen = canvas.getContext('2d')!;
    pen.scale(ratio, ratio);
    const half = (mark.x1 - mark.x0) / 2;
    paintMark(pen, { ...mark, x0: HALF - half, x1: HALF + half, y: HALF }, this.palette);
    return canvas.transferToImageBitmap();
  }
}
