import type { TileCache } from './cache.js';
import { childrenOf, nameOf, parentOf, type TileKey } from './grid.js';

/** While zooming, tiles are asked for no more often than this, in milliseconds. */
const PACE = 120;

/** What will probably be next is asked for after so long a rest, in milliseconds. */
const REST = 200;

/**
 * Decides when which tiles are asked for. What is in view comes first; on the way through many zoom
 * levels only what a person can look at is loaded; once there is time, the neighbours follow.
 */
export class Wishes {
  private readonly cache: TileCache;
  private readonly clock: () => number;
  private view: readonly TileKey[] = [];
  private name = '';
  private sent = -Infinity;
  private sentZoom = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(cache: TileCache, clock: () => number = () => performance.now()) {
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Says what is in view, as often as one likes.
   *
   * @param hasStandIn whether something can be drawn in the meantime
   */
  look(keys: readonly TileKey[], name: string, hasStandIn: () => boolean): void {
    if (name === this.name) {
      return;
    }
    this.name = name;
    this.view = keys;
    const zooms = keys[0]!.zoom !== this.sentZoom;
    const wait = zooms && hasStandIn() ? this.sent + PACE - this.clock() : 0;
    if (wait > 0) {
      this.later(wait, () => this.send(zooms));
    } else {
      this.send(zooms);
    }
  }

  /** What was asked for is to be asked for again. */
  forget(): void {
    this.name = '';
  }

  close(): void {
    clearTimeout(this.timer);
    this.cache.close();
  }

  private send(zooms: boolean): void {
    this.sent = this.clock();
    this.sentZoom = this.view[0]!.zoom;
    this.cache.want(zooms ? this.view : [...this.view, ...neighboursOf(this.view)]);
    this.later(REST, () => this.cache.want(withNext(this.view)));
  }

  private later(time: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, time);
  }
}

function neighboursOf(view: readonly TileKey[]): TileKey[] {
  const [first, last] = [view[0]!, view[view.length - 1]!];
  return [
    { zoom: last.zoom, index: last.index + 1 },
    { zoom: first.zoom, index: first.index - 1 },
  ];
}

/** Neighbours for panning, parents for zooming out, the middle's children for zooming in. */
export function withNext(view: readonly TileKey[]): TileKey[] {
  const parents = view.map(parentOf).filter((key) => key !== null);
  const middle = view.slice((view.length - 1) >> 1, (view.length + 2) >> 1);
  const keys = [...view, ...neighboursOf(view), ...parents, ...middle.flatMap(childrenOf)];
  return [...new Map(keys.map((key) => [nameOf(key), key])).values()];
}
