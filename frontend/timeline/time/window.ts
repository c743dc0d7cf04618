import { formatDay, parseDay } from './days.js';

/** Days that a window may cover at least and at most. */
export const NARROWEST = 4;
export const WIDEST = 60_000;

/** The visible period: an immutable stretch of days; panning and zooming return a new one. */
export class TimeWindow {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    if (!(to > from)) {
      throw new RangeError(`A window ends before it begins: ${from}..${to}`);
    }
    this.from = from;
    this.to = to;
  }

  /** Reads `2016-01-01/2018-12-31`, last day included; `null` when it is no such period. */
  static parse(text: string): TimeWindow | null {
    const [from, to] = text.split('/').map(parseDay);
    return from == null || to == null || to < from ? null : new TimeWindow(from, to + 1);
  }

  get span(): number {
    return this.to - this.from;
  }

  get middle(): number {
    return (this.from + this.to) / 2;
  }

  /** The same length, moved by days. */
  pan(days: number): TimeWindow {
    return new TimeWindow(this.from + days, this.to + days);
  }

  /** Made `factor` times longer while `fixed` keeps its place; stops at the narrowest and widest. */
  zoom(factor: number, fixed: number = this.middle): TimeWindow {
    const span = Math.min(WIDEST, Math.max(NARROWEST, this.span * factor));
    const share = (fixed - this.from) / this.span;
    const from = fixed - share * span;
    return new TimeWindow(from, from + span);
  }

  /** The same length around another middle. */
  centredOn(day: number): TimeWindow {
    return this.pan(day - this.middle);
  }

  /** A little air on both sides, as a share of the length. */
  padded(share: number): TimeWindow {
    return new TimeWindow(this.from - this.span * share, this.to + this.span * share);
  }

  /** Not narrower or wider than allowed. */
  legal(): TimeWindow {
    return this.zoom(1);
  }

  /** Moved back so that at least a tenth of it lies over the given period: nobody gets lost. */
  keptNear(period: TimeWindow): TimeWindow {
    const air = Math.min(this.span, period.span) * 0.1;
    if (this.to < period.from + air) {
      return this.pan(period.from + air - this.to);
    }
    return this.from > period.to - air ? this.pan(period.to - air - this.from) : this;
  }

  contains(day: number): boolean {
    return day >= this.from && day < this.to;
  }

  equals(other: TimeWindow): boolean {
    return other.from === this.from && other.to === this.to;
  }

  /** First and last whole day that can be seen. */
  days(): { from: number; to: number } {
    const from = Math.floor(this.from);
    return { from, to: Math.max(from, Math.ceil(this.to) - 1) };
  }

  /** As `2016-01-01/2018-12-31`. */
  toString(): string {
    const { from, to } = this.days();
    return `${formatDay(from)}/${formatDay(to)}`;
  }
}

/**
 * The window on the way between two others. Length changes evenly in powers, so that zooming feels
 * steady, and the middle follows the length.
 *
 * @param progress 0 to 1
 */
export function between(a: TimeWindow, b: TimeWindow, progress: number): TimeWindow {
  if (progress <= 0 || progress >= 1) {
    return progress <= 0 ? a : b;
  }
  const span = a.span * Math.pow(b.span / a.span, progress);
  const sameSpan = Math.abs(b.span - a.span) < 1e-9;
  const share = sameSpan ? progress : (span - a.span) / (b.span - a.span);
  const middle = a.middle + (b.middle - a.middle) * share;
  return new TimeWindow(middle - span / 2, middle + span / 2);
}
