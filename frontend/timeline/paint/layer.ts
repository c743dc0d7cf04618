import type { Pen } from './pen.js';

/** Part of a picture that stays the same for a while: drawn once, then copied. */
export class Layer {
  private canvas: OffscreenCanvas | null = null;
  private reasons: readonly unknown[] = [];

  /**
   * Copies the layer onto a canvas; draws it first if one of the reasons is new.
   *
   * @param ratio pixels of the screen to a CSS pixel
   * @param reasons all that the drawing follows from
   */
  copy(
    onto: CanvasRenderingContext2D,
    size: { readonly width: number; readonly height: number },
    ratio: number,
    reasons: readonly unknown[],
    paint: (pen: Pen) => void,
  ): void {
    const now = [size.width, size.height, ratio, ...reasons];
    if (!this.canvas || !sameAs(now, this.reasons)) {
      this.canvas = draw(size.width, size.height, ratio, paint);
      this.reasons = now;
    }
    onto.save();
    // Pixel upon pixel: told a size as well, the browser scales from one to the same.
    onto.setTransform(1, 0, 0, 1, 0, 0);
    onto.drawImage(this.canvas, 0, 0);
    onto.restore();
  }
}

/** Whether two lists hold the same things in the same order. */
export function sameAs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function draw(
  width: number,
  height: number,
  ratio: number,
  paint: (pen: Pen) => void,
): OffscreenCanvas {
  const across = Math.max(1, Math.round(width * ratio));
  const canvas = new OffscreenCanvas(across, Math.max(1, Math.round(height * ratio)));
  const pen = canvas.getContext('2d', { alpha: false })!;
  // Off the page a canvas would take the direction of the document.
  pen.direction = 'ltr';
  pen.scale(ratio, ratio);
  paint(pen);
  return canvas;
}
