import { TimeWindow } from './window.js';

/** Where days stand on the screen: an immutable mapping of a window onto pixels. */
export class TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly width: number;
  readonly pixelsPerDay: number;
  /** Where day 0 stands. A whole pixel, so that all marks move together while panning. */
  readonly origin: number;

  /**
   * @param left first pixel of the window
   * @param width how many pixels it covers
   * @param like a scale on which days have the same places
   */
  constructor(window: TimeWindow, left: number, width: number, like?: TimeScale) {
    this.window = window;
    this.left = left;
    this.width = Math.max(1, width);
    this.pixelsPerDay = like?.pixelsPerDay ?? this.width / window.span;
    this.origin = like?.origin ?? Math.round(left - window.from * this.pixelsPerDay);
  }

  /** The same days in the same places, and more of them on both sides. */
  widened(pixels: number): TimeScale {
    const { from, to } = this.window;
    const window = new TimeWindow(from - this.days(pixels), to + this.days(pixels));
    return new TimeScale(window, this.left - pixels, this.width + 2 * pixels, this);
  }

  get right(): number {
    return this.left + this.width;
  }

  x(day: number): number {
    return this.origin + day * this.pixelsPerDay;
  }

  day(x: number): number {
    return (x - this.origin) / this.pixelsPerDay;
  }

  days(pixels: number): number {
    return pixels / this.pixelsPerDay;
  }
}
