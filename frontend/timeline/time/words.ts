import type { Era, TimelineEvent } from '../tiles/model.js';
import { civil, utc } from './days.js';
import type { Step, Tick } from './ticks.js';

type Style = Intl.DateTimeFormatOptions;

const DAY: Style = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Style = { month: 'long', year: 'numeric' };
const YEAR: Style = { year: 'numeric' };
const DATE: Style = { day: 'numeric' };
const SHORT_MONTH: Style = { month: 'short' };

/** Parts of a year that EDTF numbers like months, from the first such number. */
const FIRST_PART = 21;
const PARTS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Dates whose words are remembered, of each style. */
const MOST_WRITTEN = 4000;

/** Dates in the words of one language. All formats work on UTC days. */
export class DateWords {
  private readonly language: string;
  private readonly formats = new Map<Style, Intl.DateTimeFormat>();
  private readonly written = new Map<Style, Map<number, string>>();

  constructor(language: string) {
    this.language = Intl.DateTimeFormat.supportedLocalesOf(safe(language))[0] ?? 'en-GB';
  }

  /** “30 June 2012”. */
  day(day: number): string {
    return this.format(DAY, day);
  }

  /** “1 January 2016 – 31 December 2018”. */
  period(from: number, to: number): string {
    return from === to ? this.day(from) : this.formatter(DAY).formatRange(utc(from), utc(to));
  }

  /** The date of an event, as exact as it is known. */
  event(event: TimelineEvent): string {
    const words = this.plain(event);
    const about = event.approximate ? `about ${words}` : words;
    return event.uncertain ? `${about}, uncertain` : about;
  }

  /** From when to when an era lasted, as exact as it is known. */
  era(era: Era): string {
    const [from = '', to = ''] = era.edtf.split('/');
    const start = this.edge(from, era.from);
    return era.to === undefined ? `since ${start}` : `${start} – ${this.edge(to, era.to)}`;
  }

  /** The name of a tick, short enough for an axis. */
  tick(step: Step, tick: Tick): string {
    switch (step.unit) {
      case 'day':
      case 'week':
        return this.format(DATE, tick.day);
      case 'month':
        return this.format(SHORT_MONTH, tick.day);
      case 'year':
        return this.format(YEAR, tick.day);
    }
  }

  /** The name of a tick that stands alone: “March 2017”, “2017”. */
  major(step: Step, tick: Tick): string {
    return this.format(step.unit === 'month' ? MONTH : YEAR, tick.day);
  }

  private plain(event: TimelineEvent): string {
    const start = event.start ?? event.end ?? 0;
    const end = event.end ?? start;
    switch (event.kind) {
      case 'day':
        return this.day(start);
      case 'range':
        return this.range(event.edtf, start, end);
      case 'month':
        return this.format(MONTH, start);
      case 'season':
        return `${seasonOf(start)} ${civil(start).year}`;
      case 'year':
        return this.format(YEAR, start);
      case 'decade':
        return `the ${civil(start).year}s`;
      case 'since':
        return `since ${this.edge(event.edtf.split('/')[0] ?? '', start)}`;
      case 'until':
        return `until ${this.edge(event.edtf.split('/')[1] ?? '', end)}`;
    }
  }

  /** “1 – 3 May 2016”, but “January 2016 – January 2018” where no days are told. */
  private range(edtf: string, start: number, end: number): string {
    // What is approximate or uncertain is said of the whole.
    const [from = '', to = ''] = edtf.replace(/[~?%]/g, '').split('/');
    if (styleOf(from) === DAY && styleOf(to) === DAY) {
      return this.period(start, end);
    }
    return `${this.edge(from, start)} – ${this.edge(to, end)}`;
  }

  /** An end of a range, as exact as its EDTF writes it. */
  private edge(edtf: string, day: number): string {
    const bare = edtf.replace(/[~?%]/g, '');
    const part = PARTS[Number(bare.slice(5)) - FIRST_PART];
    const words = part ? `${part} ${bare.slice(0, 4)}` : this.format(styleOf(bare), day);
    return /[~%]/.test(edtf) ? `about ${words}` : words;
  }

  /** Remembered: an axis is written sixty times a second. */
  private format(style: Style, day: number): string {
    let written = this.written.get(style);
    if (!written || written.size > MOST_WRITTEN) {
      written = new Map();
      this.written.set(style, written);
    }
    let words = written.get(day);
    if (words === undefined) {
      words = this.formatter(style).format(utc(day));
      written.set(day, words);
    }
    return words;
  }

  /** @param style one of the constants above */
  private formatter(style: Style): Intl.DateTimeFormat {
    let format = this.formats.get(style);
    if (!format) {
      format = new Intl.DateTimeFormat(this.language, { ...style, timeZone: 'UTC' });
      this.formats.set(style, format);
    }
    return format;
  }
}

/** How exact a date without its marks is. */
function styleOf(edtf: string): Style {
  return edtf.length === 4 ? YEAR : edtf.length === 7 ? MONTH : DAY;
}

/** Seasons of the north, by the month they begin in. */
function seasonOf(start: number): string {
  const names = ['winter', 'spring', 'summer', 'autumn'];
  return names[Math.floor((civil(start).month % 12) / 3)]!;
}

function safe(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
