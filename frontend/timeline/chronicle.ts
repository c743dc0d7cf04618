import { laneScene, type LaneScene } from './layout/bands.js';
import type { LaneBox } from './layout/lanes.js';
import { labelMaker, roomLabels, type Labels, type Measure, type RoomLabels } from './layout/labels.js';
import { LevelLayout } from './layout/level.js';
import { labelsByLevel, levelOf, pixelsPerDayOf } from './layout/scales.js';
import { axisStep } from './paint/axis.js';
import { TileCache } from './tiles/cache.js';
import { cover, type Piece } from './tiles/cover.js';
import { nameOf, tilesOver, zoomFor, type TileKey } from './tiles/grid.js';
import type { Overview, Tile } from './tiles/model.js';
import type { TileSource } from './tiles/source.js';
import { Wishes } from './tiles/wishes.js';
import type { TimeScale } from './time/scale.js';
import { Views, type View } from './views.js';

/** The view made last, and the tiles it was made for. */
interface Last {
  readonly name: string;
  readonly view: View;
  readonly keys: ReadonlySet<string>;
  /** Whether all of them were here. */
  readonly exact: boolean;
}

/** The tiles of a window, in order, and a name for them. */
interface Visible {
  readonly scale: TimeScale;
  readonly level: number;
  readonly keys: readonly TileKey[];
  readonly name: string;
}

/** Labels reach this far to the right of their marks, in pixels. */
const LABEL_REACH = 320;

/** Width that a label in a bar may have, in pixels, however much room there is elsewhere. */
const LONGEST_INNER = 280;

/** A layout that has seen more events is made anew, with the lines kept. */
const MOST_PLACED = 12_000;

/** Levels whose layout is kept. */
const LEVELS = 10;

/**
 * One filter and lane mode of the chronicle as the element knows it: overview, tiles, and the places
 * of marks at each level. Knows no DOM.
 */
export class Chronicle {
  overview: Overview | null = null;
  failed = false;
  /** Told whenever something new can be drawn. */
  changed: () => void = () => {};
  private readonly source: TileSource;
  private readonly cache: TileCache;
  private readonly controller = new AbortController();
  private readonly layouts = new Map<number, LevelLayout>();
  private readonly most = new Map<number, number>();
  private memory = new Map<string, number>();
  private boxes: readonly LaneBox[] = [];
  private labels: (level: number) => Labels = () => labelMaker((text) => text.length * 7, 260);
  private longer: RoomLabels = this.labels(0);
  private inner: (level: number) => Labels = this.labels;
  private arrangement = '';
  private readonly wishes: Wishes;
  private revision = 0;
  private readonly views = new Views();
  private last: Last | null = null;
  private seen: Visible | null = null;

  constructor(source: TileSource) {
    this.source = source;
    this.cache = new TileCache(
      (key, signal) => source.tile(key, signal),
      (tile, before) => this.arrived(tile, before),
    );
    this.wishes = new Wishes(this.cache);
  }

  /** Loads the overview. */
  async open(): Promise<void> {
    try {
      this.overview = await this.source.overview(this.controller.signal);
      this.failed = false;
    } catch {
      this.failed = !this.controller.signal.aborted;
    }
    this.changed();
  }

  /**
   * Says how much room each lane has; another arrangement places all marks anew.
   *
   * @param longestLabel pixels of a label among others
   * @param whole pixels of one whose line is free behind it
   */
  arrange(boxes: readonly LaneBox[], measure: Measure, longestLabel: number, whole: number): void {
    const arrangement = `${boxes.map((box) => `${box.key}:${box.rows}`).join()}|${longestLabel}`;
    this.boxes = boxes;
    if (arrangement !== this.arrangement) {
      this.arrangement = arrangement;
      this.labels = labelsByLevel(measure, longestLabel);
      this.inner = labelsByLevel(measure, Math.min(longestLabel, LONGEST_INNER));
      this.longer = roomLabels(measure, whole);
      this.memory = new Map();
      this.forget();
    }
  }

  /** Asks for the tiles in view, then for those that will probably be next. */
  want(scale: TimeScale): void {
    const view = this.visible(scale);
    this.wishes.look(view.keys, view.name, () => this.hasStandIn(view.keys));
  }

  /** Whether every tile in view is here, or cannot be had. */
  isComplete(scale: TimeScale): boolean {
    return this.visible(scale).keys.every((key) => this.cache.has(key) || this.cache.hasFailed(key));
  }

  /** Marks and bands for a window, from the best that is known. */
  view(scale: TimeScale): View {
    const { keys, level, name: names } = this.visible(scale);
    const name = `${level}|${names}|${this.revision}`;
    if (this.last?.name !== name) {
      const exact = keys.every((key) => this.cache.has(key));
      const layout = this.layout(level);
      const state = (): string => `${names}|${layout.size}|${this.most.get(level)}`;
      const make = (): View => this.build(level, layout, this.pieces(scale));
      const view = exact ? this.views.of(layout, state, make) : make();
      this.last = { name, view, keys: new Set(keys.map(nameOf)), exact };
    }
    return this.last.view;
  }

  /** All that is known about the days of a window. */
  pieces(scale: TimeScale): Piece[] {
    return this.visible(scale).keys.flatMap((key) => this.cover(key));
  }

  /** Looks again at tiles that touch a period. */
  refresh(from: number, to: number): void {
    this.wishes.forget();
    this.cache.invalidate(from, to);
    void this.open();
  }

  close(): void {
    this.controller.abort();
    this.wishes.close();
  }

  private visible(scale: TimeScale): Visible {
    if (this.seen?.scale !== scale) {
      const level = levelOf(scale.pixelsPerDay);
      const { from, to } = scale.window;
      const zoom = zoomFor(pixelsPerDayOf(level));
      const keys = tilesOver(zoom, from - scale.days(LABEL_REACH), to);
      this.seen = { scale, level, keys, name: `${zoom}/${keys[0]!.index}+${keys.length}` };
    }
    return this.seen;
  }

  private hasStandIn(keys: readonly TileKey[]): boolean {
    return keys.every((key) => this.cover(key).length > 0);
  }

  private cover(key: TileKey): Piece[] {
    return cover(key, (each) => this.cache.get(each));
  }

  private build(level: number, layout: LevelLayout, pieces: readonly Piece[]): View {
    const pixelsPerDay = pixelsPerDayOf(level);
    const step = axisStep(pixelsPerDay);
    const ruler = { step, pixelsPerDay };
    const scenes = new Map<string, LaneScene>();
    for (const { key } of this.boxes) {
      const lanes = pieces.flatMap((piece) => piece.lanes.filter((lane) => lane.lane === key));
      layout.add(key, lanes.flatMap((lane) => lane.events));
      scenes.set(key, laneScene(key, pieces, layout.placed(key), ruler, layout.homeless(key)));
    }
    return { scenes, step, most: this.mostAt(level, scenes) };
  }

  private mostAt(level: number, scenes: ReadonlyMap<string, LaneScene>): number {
    let most = this.most.get(level) ?? 4;
    for (const { bands } of scenes.values()) {
      for (const { bins } of bands) {
        for (const { count } of bins) {
          most = Math.max(most, count);
        }
      }
    }
    this.most.set(level, most);
    return most;
  }

  private layout(level: number): LevelLayout {
    let layout = this.layouts.get(level);
    if (!layout || layout.size > MOST_PLACED) {
      const rows = new Map(this.boxes.map((box) => [box.key, box.rows]));
      const rowsOf = (lane: string): number => rows.get(lane) ?? 0;
      const labels = this.labels(level);
      layout = new LevelLayout(level, rowsOf, labels, this.memory, this.longer, this.inner(level));
      if (this.memory.size > 4 * MOST_PLACED) {
        this.memory.clear();
      }
      if (this.layouts.size >= LEVELS) {
        this.layouts.delete(this.layouts.keys().next().value!);
      }
    }
    this.layouts.delete(level);
    this.layouts.set(level, layout);
    return layout;
  }

  private arrived(tile: Tile | null, before?: Tile): void {
    const isAhead = tile && !before && this.last?.exact && !this.last.keys.has(nameOf(tile));
    if (isAhead) {
      return;
    }
    this.revision++;
    if (tile && before && JSON.stringify(tile) !== JSON.stringify(before)) {
      this.forget();
    }
    this.changed();
  }

  private forget(): void {
    this.layouts.clear();
    this.most.clear();
    this.last = null;
    this.revision++;
  }
}
