import { TimeWindow } from '../time/window.js';
import type { Overview } from './model.js';

/** The days of the chronicle without filter; some year when it is empty. */
export function wholeOf(overview: Overview): TimeWindow {
  const { whole } = overview;
  return whole
    ? new TimeWindow(whole.from, whole.to + 1)
    : (periodOf(overview) ?? new TimeWindow(19_000, 19_365));
}

/** From the first to the last day that passes the filter; `null` when nothing does. */
export function periodOf(overview: Overview): TimeWindow | null {
  const { from, to } = overview;
  return from !== undefined && to !== undefined ? new TimeWindow(from, to + 1) : null;
}
