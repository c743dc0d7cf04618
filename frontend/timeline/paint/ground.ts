import type { TimeScale } from '../time/scale.js';
import { screenRatio } from './canvas.js';
import { sameAs } from './layer.js';

/** Share of the window's width that is drawn ahead on each side. */
const AHEAD = 0.5;

/** Below this share it would be drawn anew too often. */
const LEAST_AHEAD = 0.1;

/** Most pixels of a drawing, which take 64 MB; phones have no larger canvas. */
const MOST_PIXELS = 1 << 24;

/** So far may marks be from where they belong, in pixels: arithmetic never gives the very same scale again. */
const LOSS = 0.01;

/** Where the ground lies, from top to bottom in pixels. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

type Painter = (pen: OffscreenCanvasRenderingContext2D, scale: TimeScale) => void;

/** What a drawing follows from. */
interface Cause {
  readonly scale: TimeScale;
  readonly strip: Strip;
  readonly ratio: number;
  readonly reasons: readonly unknown[];
}

/**
 * What only slides while a picture is panned: drawn once, wider than the window, and copied until the
 * picture changes or leaves what was drawn.
 */
export class Ground {
  private canvas: OffscreenCanvas | null = null;
  private drawn: Cause | null = null;
  private before: Cause | null = null;

  /**
   * Copies the part in view, if the picture differs from the one before it in its place alone: what is seen only
   * once, as on the way through a zoom, is drawn sooner than copied.
   *
   * @param reasons all that the drawing follows from beside the scale
   * @param paint draws what lies under the wider scale it is given
   * @returns whether it was copied
   */
  copy(
    onto: CanvasRenderingContext2D,
    scale: TimeScale,
    strip: Strip,
    reasons: readonly unknown[],
    paint: Painter,
  ): boolean {
    const { before } = this;
    const now = { scale, strip, ratio: screenRatio(), reasons };
    this.before = now;
    const ahead = aheadOf(now);
    if (ahead < LEAST_AHEAD || !before || !isPanned(before, now)) {
      return false;
    }
    if (!this.drawn || !isPanned(this.drawn, now) || !covers(this.drawn.scale, scale)) {
      this.drawn = this.draw(now, ahead, paint);
    }
    const shift = (scale.origin - this.drawn.scale.origin) * now.ratio;
    // Between the pixels of the screen a copy would not be as sharp as the original.
    if (!Number.isInteger(shift)) {
      return false;
    }
    this.show(onto, now, firstPixel(this.drawn) + shift);
    return true;
  }

  /** Gives the drawing's memory back; the next pan draws anew. */
  release(): void {
    this.canvas = null;
    this.drawn = null;
    this.before = null;
  }

  private draw(now: Cause, ahead: number, paint: Painter): Cause {
    const { scale, strip, ratio } = now;
    const drawn = { ...now, scale: scale.widened(Math.floor(scale.width * ahead)) };
    const across = Math.ceil(drawn.scale.right * ratio) - firstPixel(drawn);
    const down = Math.ceil(strip.bottom * ratio);
    if (this.canvas?.width !== across || this.canvas.height !== down) {
      this.canvas = new OffscreenCanvas(across, down);
    }
    const pen = this.canvas.getContext('2d', { alpha: false })!;
    pen.setTransform(ratio, 0, 0, ratio, -firstPixel(drawn), 0);
    paint(pen, drawn.scale);
    return drawn;
  }

  private show(onto: CanvasRenderingContext2D, { scale, strip }: Cause, x: number): void {
    onto.globalAlpha = 1;
    onto.save();
    onto.beginPath();
    onto.rect(scale.left, strip.top, scale.width, strip.bottom - strip.top);
    onto.clip();
    onto.setTransform(1, 0, 0, 1, 0, 0);
    // The whole drawing in a clip: a part of it would be scaled pixel by pixel, at twice the cost.
    onto.drawImage(this.canvas!, x, 0);
    onto.restore();
  }
}

/** The share of the window that can be drawn ahead on each side; negative where not even the window can. */
function aheadOf({ scale, strip, ratio }: Cause): number {
  const window = scale.width * ratio * Math.ceil(strip.bottom * ratio);
  return Math.min(AHEAD, (MOST_PIXELS / window - 1) / 2);
}

/** Whether nothing but the window has moved. */
function isPanned(before: Cause, now: Cause): boolean {
  const { from, to } = now.scale.window;
  const farthest = Math.max(Math.abs(from), Math.abs(to));
  const stretch = Math.abs(before.scale.pixelsPerDay - now.scale.pixelsPerDay) * farthest;
  return stretch < LOSS && sameAs(thingsOf(before), thingsOf(now));
}

function thingsOf({ strip, ratio, reasons }: Cause): readonly unknown[] {
  return [strip.top, strip.bottom, ratio, ...reasons];
}

function covers(wide: TimeScale, now: TimeScale): boolean {
  const shift = now.origin - wide.origin;
  return now.left - shift >= wide.left && now.right - shift <= wide.right;
}

/** The first pixel of the screen, from the left edge of the picture. */
function firstPixel({ scale, ratio }: Cause): number {
  return Math.floor(scale.left * ratio);
}
