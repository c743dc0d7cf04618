import { civil, dayOf } from './days.js';

/** A step of the calendar. */
export interface Step {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

/** Start of a calendar step. */
export interface Tick {
  readonly day: number;
  readonly next: number;
}

/** Steps from fine to coarse, each with its usual length in days. */
const STEPS: readonly (Step & { readonly days: number })[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'week', count: 1, days: 7 },
  { unit: 'month', count: 1, days: 30.44 },
  { unit: 'month', count: 3, days: 91.3 },
  { unit: 'year', count: 1, days: 365.25 },
  { unit: 'year', count: 2, days: 730.5 },
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 10, days: 3652 },
  { unit: 'year', count: 50, days: 18262 },
  { unit: 'year', count: 100, days: 36524 },
];

/** The finest step that is at least so many pixels wide. */
export function stepFor(pixelsPerDay: number, pixels: number): Step {
  const found = STEPS.find((step) => step.days * pixelsPerDay >= pixels);
  return found ?? STEPS[STEPS.length - 1]!;
}

/** The step whose names stand above the given one and stay in sight: month and year, or year. */
export function majorOf(step: Step): Step {
  const fine = step.unit === 'day' || step.unit === 'week';
  return fine ? { unit: 'month', count: 1 } : { unit: 'year', count: Math.max(1, yearsOf(step)) };
}

/** All ticks whose step touches the period, in order. */
export function ticks(step: Step, from: number, to: number): Tick[] {
  const result: Tick[] = [];
  let day = floorTo(step, from);
  while (day < to) {
    const next = after(step, day);
    result.push({ day, next });
    day = next;
  }
  return result;
}

/** Start of the step that a day lies in. Weeks begin on Monday. */
export function floorTo(step: Step, day: number): number {
  const date = civil(day);
  switch (step.unit) {
    case 'day':
      return Math.floor(day);
    case 'week':
      return Math.floor(day) - date.weekday;
    case 'month':
      return dayOf(date.year, date.month - ((date.month - 1) % step.count));
    case 'year':
      return dayOf(Math.floor(date.year / step.count) * step.count);
  }
}

function after(step: Step, day: number): number {
  const { year, month } = civil(day);
  switch (step.unit) {
    case 'day':
      return day + 1;
    case 'week':
      return day + 7;
    case 'month':
      return dayOf(year, month + step.count);
    case 'year':
      return dayOf(year + step.count);
  }
}

function yearsOf(step: Step): number {
  return step.unit === 'year' ? step.count : 1;
}
