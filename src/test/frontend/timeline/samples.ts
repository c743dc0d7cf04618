import { spanOf, bucketsOf, type TileKey } from '../../../../frontend/timeline/tiles/grid.js';
import { anchor, type Tile, type TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';

/** An event on a day, with whatever else the test needs. */
export function eventOn(id: string, start: number, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    headline: `Talks ${id}`,
    edtf: '',
    start,
    end: start,
    kind: 'day',
    modality: 'happened',
    sources: 1,
    importance: 0.5,
    type: 'meet',
    ...more,
  };
}

/** Numbers between 0 and 1 that are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Many events over fifteen years, some of them long. */
export function manyEvents(count: number, seed = 7): TimelineEvent[] {
  const next = chance(seed);
  const first = dayOf(2011, 3, 1);
  return Array.from({ length: count }, (_, index) => {
    const start = first + Math.floor(next() * 5500);
    const long = next() < 0.15;
    return eventOn(`e${index}`, start, {
      importance: next(),
      kind: long ? 'range' : 'day',
      end: long ? start + Math.floor(next() * 20) : start,
    });
  });
}

/** A tile as the server makes it. */
export function tileOf(key: TileKey, events: readonly TimelineEvent[], most = 48): Tile {
  const span = spanOf(key.zoom);
  const from = key.index * span;
  const buckets = bucketsOf(key.zoom);
  const counts = new Array<number>(buckets).fill(0);
  for (const event of events) {
    const at = anchor(event) - from;
    if (at >= 0 && at < span) {
      counts[Math.floor((at / span) * buckets)]! += 1;
    }
  }
  const touching = events.filter(
    (event) => anchor(event) < from + span && (event.end ?? anchor(event)) >= from,
  );
  const best = [...touching].sort((a, b) => b.importance - a.importance).slice(0, most);
  const lanes = best.length > 0 ? [{ lane: 'geneva', counts, events: best }] : [];
  return { zoom: key.zoom, index: key.index, from, span, lanes };
}
