import { Throw } from './input/inertia.js';
import { between, type TimeWindow } from './time/window.js';

/** Time of an animated move, in milliseconds. */
const GLIDE = 200;

type Move = (elapsed: number) => { readonly window: TimeWindow; readonly over: boolean };

/** Moves of the window that take time. One runs at once; a new one ends the old. */
export class Motion {
  private move: Move | null = null;
  private begun = -1;

  get isRunning(): boolean {
    return this.move !== null;
  }

  /** Where the window is heading; the last picture of a glide. */
  glide(from: TimeWindow, to: TimeWindow): void {
    this.start((elapsed) => {
      const progress = Math.min(1, elapsed / GLIDE);
      return { window: between(from, to, easeOut(progress)), over: progress === 1 };
    });
  }

  /** Lets the window go on after a drag. @param speed in pixels per millisecond */
  throw(from: TimeWindow, speed: number, pixelsPerDay: number): void {
    const thrown = new Throw(speed);
    if (thrown.goes) {
      this.start((elapsed) => ({
        window: from.pan(-thrown.distance(elapsed) / pixelsPerDay),
        over: thrown.isOver(elapsed),
      }));
    }
  }

  stop(): void {
    this.move = null;
  }

  /** The window at a moment; `null` when nothing moves. */
  at(time: number): TimeWindow | null {
    if (!this.move) {
      return null;
    }
    if (this.begun < 0) {
      this.begun = time;
    }
    const { window, over } = this.move(Math.max(0, time - this.begun));
    if (over) {
      this.stop();
    }
    return window;
  }

  private start(move: Move): void {
    this.move = move;
    this.begun = -1;
  }
}

function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3;
}
