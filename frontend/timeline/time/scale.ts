import { TimeWindow } from './window.js';

/** Where days stand on the screen: an immutable mapping of a window onto pixels. */
export class TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly width: number;
  readonly pixelsPerDay: number;
  /** Where day 0 stands. A whole pixel, so that all marks move together while panning. */
  readonly origin: number;

  /** @param left first pixel of the window, @param width how many pixels it covers */
  constructor(window: TimeWindow, left: number, width: number) {
    this.window = window;
    this.left = left;
    this.width = Math.max(1, width);
    this.pixelsPerDay = this.width / window.span;
    this.origin = Math.round(left - window.from * this.pixelsPerDay);
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
