/**
 * Whole days as numbers. Day 0 is 1 January 1970; there are no hours and no time zones, so that a
 * date can never shift.
 */

const MILLISECONDS = 86_400_000;

/** A day of the calendar. `month` counts from 1, `weekday` from 0 = Monday. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Number of a calendar day; months and days beyond their range carry over. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** The calendar day with a number; fractions are cut off downwards. */
export function civil(day: number): CivilDay {
  const whole = Math.floor(day);
  const date = new Date(whole * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: modulo(whole + 3, 7),
  };
}

/** Reads `2016-01-31`; `null` when it is no such date. */
export function parseDay(text: string): number | null {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) {
    return null;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const number = dayOf(year, month, day);
  const back = civil(number);
  return back.month === month && back.day === day ? number : null;
}

/** Writes `2016-01-31`. */
export function formatDay(day: number): string {
  const { year, month, day: date } = civil(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day that a local calendar shows right now. */
export function today(now: Date): number {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** As a `Date` at midnight UTC, for `Intl` formats with `timeZone: 'UTC'`. */
export function utc(day: number): Date {
  return new Date(Math.floor(day) * MILLISECONDS);
}

/** Days to milliseconds since the epoch, fractions kept. */
export function toMillis(day: number): number {
  return day * MILLISECONDS;
}

/** Milliseconds since the epoch to days, fractions kept. */
export function fromMillis(millis: number): number {
  return millis / MILLISECONDS;
}

/** Remainder that is never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
