import type { TimeWindow } from '../time/window.js';
import type { Piece, PieceLane } from './cover.js';
import { anchor, type TimelineEvent } from './model.js';

/** An event and the lanes it stands in. */
export interface ListedEvent {
  readonly event: TimelineEvent;
  readonly lanes: readonly string[];
}

/** The events of a window in the order of time, and how many there are besides. */
export interface Listing {
  readonly rows: readonly ListedEvent[];
  readonly more: number;
}

/**
 * Lists what the tiles know of a window. Of more than `most` events, or of a tile that holds only the
 * best of its lane, the rest is counted.
 */
export function listing(
  pieces: readonly Piece[],
  lanes: ReadonlySet<string>,
  window: TimeWindow,
  most: number,
): Listing {
  const known = new Map<string, { event: TimelineEvent; lanes: Set<string> }>();
  let more = 0;
  for (const piece of pieces) {
    for (const lane of piece.lanes.filter((each) => lanes.has(each.lane))) {
      more += unknown(piece, lane, window);
      for (const event of lane.events.filter((each) => touches(each, window))) {
        const entry = known.get(event.id) ?? { event, lanes: new Set() };
        known.set(event.id, entry);
        entry.lanes.add(lane.lane);
      }
    }
  }
  const best = [...known.values()].sort((a, b) => b.event.importance - a.event.importance);
  const rows = best.slice(0, most).sort((a, b) => anchor(a.event) - anchor(b.event));
  return {
    rows: rows.map(({ event, lanes: own }) => ({ event, lanes: [...own] })),
    more: more + best.length - rows.length,
  };
}

/** How many events of a lane in the window are counted but not sent. */
function unknown(piece: Piece, lane: PieceLane, window: TimeWindow): number {
  const sent = lane.events.map(anchor).filter((day) => day >= piece.from && day < piece.to);
  if (sent.length >= lane.counts.reduce((sum, count) => sum + count, 0)) {
    return 0;
  }
  const counted = lane.counts.reduce((sum, count, bin) => {
    const from = piece.from + bin * piece.binDays;
    return from < window.to && from + piece.binDays > window.from ? sum + count : sum;
  }, 0);
  const inside = sent.filter((day) => window.contains(day));
  return Math.max(0, counted - inside.length);
}

function touches(event: TimelineEvent, { from, to }: TimeWindow): boolean {
  const first = event.start ?? event.end ?? 0;
  const last = event.end ?? (event.kind === 'since' ? Infinity : first);
  return first < to && last >= from;
}
