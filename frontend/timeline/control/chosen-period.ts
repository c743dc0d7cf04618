import { formatDay, parseDay } from '../time/days.js';
import { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** What a period can be chosen for: the events that tell the page. */
export type PeriodUse = 'period-chosen' | 'period-exported';

/** An end of a period. */
export type PeriodEdge = 'first' | 'last';

/** The period that was drawn or typed, until the person says what for. */
export class ChosenPeriod {
  days: TimeWindow | null = null;
  /** How a typed day was understood, or why it was not; empty for nothing to say. */
  message = '';
  /** The end whose typed day cannot be used. */
  wrong: PeriodEdge | null = null;
  /** What is to be done once the page has read what was typed. */
  private waiting: (() => void) | null = null;
  /** What was typed and not answered yet. */
  private asked: string | null = null;
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
  }

  /** Takes another period, or none. */
  set(days: TimeWindow | null): void {
    this.letGo();
    this.days = days;
    this.forget();
  }

  /** Offers the period in view, for those who draw no boxes; it can be changed by typing. */
  offerView(): void {
    this.set(this.days ? null : this.host.visible);
    void this.host.updateComplete.then(() => this.host.find('.period input')?.focus());
  }

  /** A day was typed, for the page to read; it answers by `adopt` or `refuse`. */
  typed(edge: PeriodEdge, words: string): void {
    this.asked = words;
    this.host.emit('period-typed', { edge, words });
  }

  /**
   * Takes the day that the page read, unless something else was typed meanwhile.
   *
   * @param day as `2016-01-31`
   * @param words how it was understood; empty for nothing to say
   */
  adopt(edge: PeriodEdge, typed: string, day: string, words: string): void {
    const { days } = this;
    if (!days || typed !== this.asked) {
      return;
    }
    const { from, to } = days.days();
    const read = parseDay(day)!;
    const [first, last] = edge === 'first' ? [read, to] : [from, read];
    const next = TimeWindow.parse(`${formatDay(first)}/${formatDay(last)}`);
    if (!next) {
      const why = edge === 'first' ? 'That is after the last day.' : 'That is before the first day.';
      this.refuse(edge, typed, why);
      return;
    }
    const act = this.waiting;
    this.forget();
    this.days = next;
    this.message = words;
    act?.();
  }

  /** The page could not use what was typed: it stays, to be mended. */
  refuse(edge: PeriodEdge, typed: string, why: string): void {
    if (typed !== this.asked) {
      return;
    }
    this.forget();
    this.wrong = edge;
    this.message = why;
    this.host.find<HTMLInputElement>(`.period input.${edge}`)?.select();
  }

  /** Ends the choice. @param use told the page with the first and last day, if any */
  settle(use: PeriodUse | null): void {
    this.when(use !== null, () => {
      const { days } = this;
      this.set(null);
      if (days && use) {
        this.host.emit(use, days.days());
      }
    });
  }

  /** Goes to the chosen period. */
  zoom(): void {
    this.when(true, () => {
      const { days } = this;
      this.set(null);
      if (days) {
        this.host.navigator.go(days.legal());
      }
    });
  }

  /** Whoever has typed a day and goes on means that day. */
  private when(must: boolean, act: () => void): void {
    if (must && this.asked !== null) {
      this.waiting = act;
    } else {
      act();
    }
  }

  private forget(): void {
    this.asked = null;
    this.waiting = null;
    this.wrong = null;
    this.message = '';
    this.host.requestUpdate();
  }

  /** The bar of the period goes: whoever was in it is back in the timeline. */
  private letGo(): void {
    if (this.host.find('.period')?.matches(':focus-within')) {
      this.host.find('.surface').focus();
    }
  }
}
