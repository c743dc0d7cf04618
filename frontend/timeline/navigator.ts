import { Motion } from './motion.js';
import { TimeWindow } from './time/window.js';

/** Days that arithmetic may lose on the way to a goal. */
const ROUNDING = 0.01;

/** Where the person is: the visible window, and every way to move it. Knows no DOM. */
export class Navigator {
  /** `null` until the extent of the chronicle is known or a window was asked for. */
  window: TimeWindow | null = null;
  private whole: TimeWindow | null = null;
  private content: TimeWindow | null = null;
  private goal: TimeWindow | null = null;
  private readonly motion = new Motion();
  private readonly changed: () => void;
  private readonly isStill: () => boolean;

  /** @param isStill whether moves are not to be animated */
  constructor(changed: () => void, isStill: () => boolean) {
    this.changed = changed;
    this.isStill = isStill;
  }

  get isMoving(): boolean {
    return this.motion.isRunning;
  }

  /**
   * Says where events are, so that nobody leaves them behind.
   *
   * @param whole all of the chronicle
   * @param content what passes the filter; `null` when nothing does
   */
  bound(whole: TimeWindow, content: TimeWindow | null): void {
    this.whole = whole;
    this.content = content;
  }

  /** Stops whatever moves by itself. */
  stop(): void {
    this.motion.stop();
    this.goal = null;
  }

  /** Goes somewhere, gliding unless stillness is wanted. */
  go(to: TimeWindow): void {
    const goal = this.legal(to);
    if (!this.window || this.isStill()) {
      this.jump(goal);
    } else {
      this.motion.glide(this.window, goal);
      this.goal = goal;
      this.changed();
    }
  }

  /** Is somewhere at once. */
  jump(to: TimeWindow): void {
    this.stop();
    this.window = this.legal(to);
    this.changed();
  }

  /** Everything that passes the filter, with room for the labels of the last events; stays where nothing does. */
  fit(): void {
    const everything = this.everything();
    if (everything) {
      this.go(everything);
    }
  }

  /** Whether it stands where `fit` leads. */
  get isFitted(): boolean {
    const everything = this.everything();
    if (!everything || !this.window) {
      return false;
    }
    const { from, to } = this.legal(everything);
    return Math.abs(from - this.window.from) < ROUNDING && Math.abs(to - this.window.to) < ROUNDING;
  }

  private everything(): TimeWindow | null {
    if (!this.content) {
      return null;
    }
    const { from, to, span } = this.content;
    return new TimeWindow(from - span * 0.03, to + span * 0.15);
  }

  panBy(days: number): void {
    this.follow((window) => window.pan(days));
  }

  /** @returns whether there was anything left to zoom */
  zoomBy(factor: number, fixed?: number): boolean {
    const before = this.window;
    this.follow((window) => window.zoom(factor, fixed));
    return before !== null && Math.abs(before.span - this.window!.span) > 1e-6;
  }

  /** Zooms or pans by a step that is animated; steps in quick succession add up. */
  step(move: (window: TimeWindow) => TimeWindow): void {
    const base = this.goal ?? this.window;
    if (base) {
      this.go(move(base));
    }
  }

  throwBy(pixelsPerMillisecond: number, pixelsPerDay: number): void {
    if (this.window && !this.isStill()) {
      this.motion.throw(this.window, pixelsPerMillisecond, pixelsPerDay);
      this.changed();
    }
  }

  /** Moves on to a moment of the animation; to be called before every picture. */
  advance(time: number): void {
    const next = this.motion.at(time);
    if (next) {
      const legal = this.legal(next);
      this.window = legal;
      if (!legal.equals(next) && Math.abs(legal.from - next.from) > 1e-3) {
        this.stop();
      }
    }
    if (!this.motion.isRunning) {
      this.goal = null;
    }
  }

  private follow(move: (window: TimeWindow) => TimeWindow): void {
    if (this.window) {
      this.stop();
      this.window = this.legal(move(this.window));
      this.changed();
    }
  }

  private legal(window: TimeWindow): TimeWindow {
    const sized = window.legal();
    if (!this.whole) {
      return sized;
    }
    const most = this.whole.span * 1.6 + 60;
    const span = Math.min(sized.span, most);
    return sized.zoom(span / sized.span).keptNear(this.whole);
  }
}
