import type { TimelineEvent } from '../tiles/model.js';

/** How a date is drawn. */
export type Shape = 'dot' | 'bar' | 'soft' | 'since' | 'until';

/** Where a mark begins and ends, in pixels from day 0. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Length of the fading bar of an open date. */
export const FADE = 56;

/** A bar or span is never shorter than this. */
const SHORTEST = 14;

/** Diameters of a dot by the number of independent sources: 1, 2, 3, 4, 5 and more. */
const DIAMETERS = [6, 7, 8, 8.5, 9] as const;

export function shapeOf(event: TimelineEvent): Shape {
  switch (event.kind) {
    case 'day':
      return 'dot';
    case 'range':
      return 'bar';
    case 'since':
      return 'since';
    case 'until':
      return 'until';
    default:
      return 'soft';
  }
}

export function radiusOf(event: TimelineEvent): number {
  const index = Math.min(DIAMETERS.length, Math.max(1, event.sources)) - 1;
  return DIAMETERS[index]! / 2;
}

/** The pixels a mark covers. A day counts as a whole day, so its dot stands in the middle of it. */
export function extentOf(event: TimelineEvent, pixelsPerDay: number): Extent {
  const start = event.start ?? event.end ?? 0;
  const end = event.end ?? start;
  switch (shapeOf(event)) {
    case 'dot':
      return around((start + 0.5) * pixelsPerDay, 2 * radiusOf(event) + (event.contradicted ? 4 : 0));
    case 'since':
      return { x0: start * pixelsPerDay, x1: start * pixelsPerDay + FADE };
    case 'until':
      return { x0: (end + 1) * pixelsPerDay - FADE, x1: (end + 1) * pixelsPerDay };
    default:
      return stretch(start * pixelsPerDay, (end + 1) * pixelsPerDay);
  }
}

/** A former date of a moved event. */
export interface Ghost extends Extent {
  readonly day: number;
}

/** Room between a ghost and its neighbours, in pixels. */
const GHOST_GAP = 2;

/** The former dates of a moved event that stand clear of it and of each other. */
export function ghostsOf(event: TimelineEvent, pixelsPerDay: number): Ghost[] {
  const taken: Extent[] = [extentOf(event, pixelsPerDay)];
  const ghosts: Ghost[] = [];
  for (const day of event.former ?? []) {
    const ghost = { day, ...around((day + 0.5) * pixelsPerDay, 8) };
    if (taken.every((each) => apart(each, ghost))) {
      taken.push(ghost);
      ghosts.push(ghost);
    }
  }
  return ghosts;
}

function apart(a: Extent, b: Extent): boolean {
  return a.x1 + GHOST_GAP < b.x0 || b.x1 + GHOST_GAP < a.x0;
}

function stretch(x0: number, x1: number): Extent {
  return x1 - x0 >= SHORTEST ? { x0, x1 } : around((x0 + x1) / 2, SHORTEST);
}

function around(centre: number, width: number): Extent {
  return { x0: centre - width / 2, x1: centre + width / 2 };
}
