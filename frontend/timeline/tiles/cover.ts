import { bucketsOf, childrenOf, parentOf, spanOf, type TileKey } from './grid.js';
import type { Tile, TimelineEvent } from './model.js';

/** What is known about a stretch of days, from the tile itself or from the nearest one there is. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly binDays: number;
  readonly lanes: readonly PieceLane[];
}

export interface PieceLane {
  readonly lane: string;
  readonly counts: readonly number[];
  readonly events: readonly TimelineEvent[];
}

type Lookup = (key: TileKey) => Tile | undefined;

const LEVELS_UP = 6;
const LEVELS_DOWN = 2;

const whole = new WeakMap<Tile, Piece>();

/**
 * The best knowledge about a tile's days: the tile, else both halves from finer tiles, else its part
 * of a coarser tile. Empty when nothing is known.
 */
export function cover(key: TileKey, lookup: Lookup): Piece[] {
  return finer(key, lookup, LEVELS_DOWN) ?? coarser(key, lookup) ?? [];
}

function finer(key: TileKey, lookup: Lookup, depth: number): Piece[] | null {
  const tile = lookup(key);
  if (tile) {
    return [pieceOf(tile)];
  }
  if (depth === 0) {
    return null;
  }
  const halves = childrenOf(key).map((child) => finer(child, lookup, depth - 1));
  return halves.length > 0 && halves.every((half) => half !== null) ? halves.flat() : null;
}

function coarser(key: TileKey, lookup: Lookup): Piece[] | null {
  let parent = parentOf(key);
  for (let step = 0; parent && step < LEVELS_UP; step++) {
    const tile = lookup(parent);
    if (tile) {
      const from = key.index * spanOf(key.zoom);
      return [cut(pieceOf(tile), from, from + spanOf(key.zoom))];
    }
    parent = parentOf(parent);
  }
  return null;
}

function pieceOf(tile: Tile): Piece {
  let piece = whole.get(tile);
  if (!piece) {
    piece = {
      from: tile.from,
      to: tile.from + tile.span,
      binDays: tile.span / bucketsOf(tile.zoom),
      lanes: tile.lanes,
    };
    whole.set(tile, piece);
  }
  return piece;
}

function cut(piece: Piece, from: number, to: number): Piece {
  const first = Math.floor((from - piece.from) / piece.binDays);
  const last = Math.max(first + 1, Math.ceil((to - piece.from) / piece.binDays));
  const start = piece.from + first * piece.binDays;
  return {
    from: start,
    to: piece.from + last * piece.binDays,
    binDays: piece.binDays,
    lanes: piece.lanes.map((lane) => ({
      lane: lane.lane,
      counts: lane.counts.slice(first, last),
      events: lane.events.filter((event) => touches(event, from, to)),
    })),
  };
}

function touches(event: TimelineEvent, from: number, to: number): boolean {
  const start = event.start ?? event.end ?? 0;
  const end = event.end ?? (event.kind === 'since' ? Infinity : start);
  return start < to && end >= from;
}
