import type { Tile } from './model.js';
import { nameOf, type TileKey } from './grid.js';

/** Loads one tile; rejects when the signal stops it. */
export type TileLoader = (key: TileKey, signal: AbortSignal) => Promise<Tile>;

/** Told of every tile that came, with the one it replaces, and with `null` of every failure. */
export type Arrival = (tile: Tile | null, before?: Tile) => void;

/** Tiles kept in memory: about ten screens at every zoom in use. */
const CAPACITY = 160;

/** Requests under way at once; browsers open six connections to a host. */
const AT_ONCE = 5;

/** Pause before a failed tile is asked for again, in milliseconds. */
const RETRY_AFTER = 3000;

interface Request {
  readonly key: TileKey;
  readonly controller: AbortController;
}

/**
 * Keeps tiles, loads what is wanted in the order it is wanted, and stops requests nobody needs any
 * more. Wishes replace each other: call `want` with everything that is useful now.
 */
export class TileCache {
  private readonly tiles = new Map<string, Tile>();
  private readonly stale = new Set<string>();
  private readonly running = new Map<string, Request>();
  private readonly failed = new Map<string, number>();
  private readonly load: TileLoader;
  private readonly arrived: Arrival;
  private readonly clock: () => number;
  private queue: readonly TileKey[] = [];

  constructor(load: TileLoader, arrived: Arrival, clock: () => number = () => Date.now()) {
    this.load = load;
    this.arrived = arrived;
    this.clock = clock;
  }

  /** The tile if it is here; it then counts as used. */
  get(key: TileKey): Tile | undefined {
    const name = nameOf(key);
    const tile = this.tiles.get(name);
    if (tile) {
      this.tiles.delete(name);
      this.tiles.set(name, tile);
    }
    return tile;
  }

  has(key: TileKey): boolean {
    return this.tiles.has(nameOf(key));
  }

  /** Whether loading it failed a moment ago. */
  hasFailed(key: TileKey): boolean {
    const time = this.failed.get(nameOf(key));
    return time !== undefined && this.clock() - time < RETRY_AFTER;
  }

  /** Says which tiles are useful, most urgent first; all other requests are stopped. */
  want(keys: readonly TileKey[]): void {
    const wanted = new Set(keys.map(nameOf));
    for (const [name, request] of this.running) {
      if (!wanted.has(name)) {
        request.controller.abort();
        this.running.delete(name);
      }
    }
    this.queue = keys;
    this.pump();
  }

  /** Marks tiles that touch a period as outdated; they stay in use until the new ones come. */
  invalidate(from: number, to: number): void {
    for (const [name, tile] of this.tiles) {
      if (tile.from <= to && tile.from + tile.span > from) {
        this.stale.add(name);
      }
    }
    this.failed.clear();
    this.pump();
  }

  /** Stops everything that is under way. */
  close(): void {
    this.want([]);
  }

  private pump(): void {
    for (const key of this.queue) {
      if (this.running.size >= AT_ONCE) {
        return;
      }
      const name = nameOf(key);
      const here = this.tiles.has(name) && !this.stale.has(name);
      if (!here && !this.running.has(name) && !this.hasFailed(key)) {
        void this.fetch(name, key);
      }
    }
  }

  private async fetch(name: string, key: TileKey): Promise<void> {
    const request = { key, controller: new AbortController() };
    this.running.set(name, request);
    this.stale.delete(name);
    let tile: Tile | null = null;
    try {
      tile = await this.load(key, request.controller.signal);
    } catch {
      // A stopped request is no failure; any other is tried again after a pause.
    }
    if (this.running.get(name) !== request) {
      return;
    }
    this.running.delete(name);
    this.finish(name, tile);
    this.pump();
  }

  private finish(name: string, tile: Tile | null): void {
    const before = this.tiles.get(name);
    if (tile) {
      this.failed.delete(name);
      this.tiles.delete(name);
      this.tiles.set(name, tile);
      this.evict();
    } else {
      this.failed.set(name, this.clock());
    }
    this.arrived(tile, before);
  }

  private evict(): void {
    for (const name of this.tiles.keys()) {
      if (this.tiles.size <= CAPACITY) {
        return;
      }
      this.tiles.delete(name);
      this.stale.delete(name);
    }
  }
}
