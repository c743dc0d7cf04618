import type { FrameMark } from '../layout/frame.js';
import { isStruck, paintMark } from './marks.js';
import { hueOf, type Palette } from './palette.js';

/** Room around the middle of a dot, in pixels. */
const HALF = 10;

/**
 * Dots that were drawn once and are stamped ever after: round shapes with soft edges are the dearest
 * part of a picture.
 */
export class Stamps {
  private readonly palette: Palette;
  private readonly stamps = new Map<string, ImageBitmap>();

  constructor(palette: Palette) {
    this.palette = palette;
  }

  /** Stamps a dot; leaves all other marks alone. */
  stamp(canvas: CanvasRenderingContext2D, mark: FrameMark): boolean {
    if (mark.placed.shape !== 'dot') {
      return false;
    }
    const ratio = canvas.getTransform().a;
    const image = this.image(mark, ratio);
    const x = Math.round((mark.x0 + mark.x1) / 2) - HALF;
    canvas.drawImage(image, x, Math.round(mark.y) - HALF, 2 * HALF, 2 * HALF);
    return true;
  }

  private image(mark: FrameMark, ratio: number): ImageBitmap {
    const { event } = mark.placed;
    const name = [
      hueOf(this.palette, mark.box.key, mark.box.hue),
      mark.x1 - mark.x0,
      event.modality,
      isStruck(event),
      event.approximate,
      event.contradicted,
      ratio,
    ].join();
    let image = this.stamps.get(name);
    if (!image) {
      image = this.draw(mark, ratio);
      this.stamps.set(name, image);
    }
    return image;
  }

  private draw(mark: FrameMark, ratio: number): ImageBitmap {
    const size = Math.ceil(2 * HALF * ratio);
    const canvas = new OffscreenCanvas(size, size);
    const pen = canvas.getContext('2d')!;
    pen.scale(ratio, ratio);
    const half = (mark.x1 - mark.x0) / 2;
    paintMark(pen, { ...mark, x0: HALF - half, x1: HALF + half, y: HALF }, this.palette);
    return canvas.transferToImageBitmap();
  }
}
