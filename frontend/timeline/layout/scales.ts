import { labelMaker, type Labels, type Measure } from './labels.js';

/** The scale of a level; levels are half powers of two, so marks only move apart within one. */
export function pixelsPerDayOf(level: number): number {
  return 2 ** (level / 2);
}

export function levelOf(pixelsPerDay: number): number {
  return Math.floor(2 * Math.log2(pixelsPerDay) + 1e-9);
}

/** Labels may be longer where days are far apart: shares of `longest` by the pixels of a day. */
export function labelsByLevel(measure: Measure, longest: number): (level: number) => Labels {
  const makers = [1, 1.5, 2].map((share) => labelMaker(measure, longest * share));
  return (level) => {
    const pixelsPerDay = pixelsPerDayOf(level);
    return makers[pixelsPerDay < 2 ? 0 : pixelsPerDay < 8 ? 1 : 2]!;
  };
}
