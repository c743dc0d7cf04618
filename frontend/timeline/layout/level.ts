import { anchor, type TimelineEvent } from '../tiles/model.js';
import type { Label, Labels, RoomLabels } from './labels.js';
import { extentOf, ghostsOf, shapeOf, type Extent } from './marks.js';
import { inStrip, insert, NO_GHOSTS, type Placed } from './placed.js';
import { Row } from './row.js';
import { pixelsPerDayOf } from './scales.js';

/** Room between a mark and its label, and between one event and the next. */
export const LABEL_GAP = 7;
export const EVENT_GAP = 12;
const STRIP_GAP = 2;

/** Marks no longer than this have the strip before all others, and join the bands they touch. */
export const SHORT = 60;

const NAMELESS = { text: '', width: 0 } as const;

/** A label inside a bar keeps this distance from its ends. */
export const INSIDE = 9;

interface LaneLayout {
  readonly rows: readonly Row[];
  readonly strip: Row;
  /** By anchor. */
  readonly placed: Placed[];
  readonly known: Set<string>;
  readonly homeless: TimelineEvent[];
}

/**
 * The places of marks and labels at one level. What has its place keeps it: events are only ever
 * added, the more important first, so nothing jumps while panning or when more tiles come.
 */
export class LevelLayout {
  readonly level: number;
  /** How many events were looked at. */
  size = 0;
  private readonly lanes = new Map<string, LaneLayout>();
  private readonly rowsOf: (lane: string) => number;
  private readonly labels: Labels;
  /** Lines that events had at other levels: kept where possible. */
  private readonly memory: Map<string, number>;
  private readonly longer: RoomLabels;
  private readonly inner: Labels;

  /**
   * @param longer makes labels for where there is room to spare
   * @param inner makes those that may stand in a bar when the usual one is too long for it
   */
  constructor(
    level: number,
    rowsOf: (lane: string) => number,
    labels: Labels,
    memory: Map<string, number> = new Map(),
    longer: RoomLabels = labels,
    inner: Labels = labels,
  ) {
    this.level = level;
    this.rowsOf = rowsOf;
    this.labels = labels;
    this.memory = memory;
    this.longer = longer;
    this.inner = inner;
  }

  /** What has its place in a lane, by anchor. */
  placed(lane: string): readonly Placed[] {
    return this.lanes.get(lane)?.placed ?? [];
  }

  /** What has no place of its own in a lane, only in the count of a band. */
  homeless(lane: string): readonly TimelineEvent[] {
    return this.lanes.get(lane)?.homeless ?? [];
  }

  /** Finds places for events that are new here. */
  add(lane: string, events: readonly TimelineEvent[]): void {
    const layout = this.laneLayout(lane);
    const fresh = events.filter(({ id }) => !layout.known.has(id) && layout.known.add(id));
    if (fresh.length === 0) {
      return;
    }
    fresh.sort(byImportance);
    const unlabelled = fresh.filter((event) => !this.place(layout, lane, event, true));
    const homeless = unlabelled.filter((event) => !this.place(layout, lane, event, false));
    // Short ones first: a long one would leave no room for many.
    const long = homeless.filter((event) => !this.placeInStrip(layout, lane, event, SHORT));
    layout.homeless.push(
      ...long.filter((event) => !this.placeInStrip(layout, lane, event, Infinity)),
    );
    this.size += fresh.length;
    this.lengthen(layout, new Set(fresh));
  }

  /** Lets the labels of what was placed just now go on as far as their line is free. */
  private lengthen(layout: LaneLayout, fresh: ReadonlySet<TimelineEvent>): void {
    layout.placed.forEach((mark, index) => {
      if (!fresh.has(mark.event) || mark.labelWidth === 0 || mark.inside) {
        return;
      }
      const row = layout.rows[mark.row]!;
      const { x1 } = extentOf(mark.event, pixelsPerDayOf(this.level));
      const end = (width: number): number => x1 + LABEL_GAP + width + EVENT_GAP;
      const room = mark.labelWidth + row.nextAfter(end(mark.labelWidth)) - end(mark.labelWidth);
      const { text: label, width: labelWidth } = this.longer(textOf(mark.event), room);
      if (labelWidth > mark.labelWidth && row.stretch(end(mark.labelWidth), end(labelWidth))) {
        layout.placed[index] = { ...mark, label, labelWidth };
      }
    });
  }

  private laneLayout(lane: string): LaneLayout {
    let layout = this.lanes.get(lane);
    if (!layout) {
      const rows = Array.from({ length: this.rowsOf(lane) }, () => new Row());
      layout = { rows, strip: new Row(), placed: [], known: new Set(), homeless: [] };
      this.lanes.set(lane, layout);
    }
    return layout;
  }

  private place(layout: LaneLayout, lane: string, event: TimelineEvent, named: boolean): boolean {
    const pixelsPerDay = pixelsPerDayOf(this.level);
    const extent = extentOf(event, pixelsPerDay);
    const shape = shapeOf(event);
    const bar = shape === 'dot' ? 0 : extent.x1 - extent.x0 - 2 * INSIDE;
    const { text: label, width: labelWidth } = named ? this.label(event, bar) : NAMELESS;
    const inside = bar >= labelWidth;
    const beside = named && !inside ? LABEL_GAP + labelWidth : 0;
    const own = { x0: extent.x0, x1: extent.x1 + beside + (named ? EVENT_GAP : 3) };
    const name = `${lane}|${event.id}`;
    const wish = shape === 'since' ? this.lineToGoOnIn(layout) : -1;
    const ghosts = event.former ? ghostsOf(event, pixelsPerDay).filter(clearOf(own)) : [];
    const all = [own, ...ghosts];
    const ghostly = ghosts.length > 0 ? this.freeRow(layout, name, all, wish) : -1;
    const row = ghostly >= 0 ? ghostly : this.freeRow(layout, name, [own], wish);
    if (row < 0) {
      return false;
    }
    for (const { x0, x1 } of ghostly >= 0 ? all : [own]) {
      layout.rows[row]!.take(x0, x1);
    }
    this.memory.set(name, row);
    insert(layout.placed, {
      event,
      lane,
      row,
      shape,
      anchor: anchor(event),
      label,
      labelWidth,
      inside: named && inside,
      ghosts: ghostly >= 0 ? ghosts.map((ghost) => ghost.day) : NO_GHOSTS,
      inStrip: false,
    });
    return true;
  }

  /** What goes on through all later windows has a line for itself as long as there are lines, from the last one up. */
  private lineToGoOnIn({ rows, placed }: LaneLayout): number {
    const open = placed.filter((mark) => mark.shape === 'since' && !mark.inStrip).length;
    return rows.length - 1 - (open % Math.max(1, rows.length));
  }

  /** @param bar room inside the mark */
  private label(event: TimelineEvent, bar: number): Label {
    const usual = this.labels(textOf(event));
    const inner = usual.width > bar ? this.inner(textOf(event)) : usual;
    return inner.width <= bar ? inner : usual;
  }

  private placeInStrip(layout: LaneLayout, lane: string, event: TimelineEvent, most: number): boolean {
    const { x0, x1 } = extentOf(event, pixelsPerDayOf(this.level));
    if (x1 - x0 > most || !layout.strip.isFree(x0, x1 + STRIP_GAP)) {
      return false;
    }
    layout.strip.take(x0, x1 + STRIP_GAP);
    insert(layout.placed, inStrip(lane, event));
    return true;
  }

  /** @param wish the line it is to have if it has had none before; -1 for any */
  private freeRow(
    layout: LaneLayout,
    name: string,
    extents: readonly Extent[],
    wish: number,
  ): number {
    const before = this.memory.get(name) ?? wish;
    if (layout.rows[before]?.areFree(extents)) {
      return before;
    }
    for (let row = 0; row < layout.rows.length; row++) {
      if (layout.rows[row]!.areFree(extents)) {
        return row;
      }
    }
    return -1;
  }
}

export function textOf(event: TimelineEvent): string {
  return event.uncertain ? `${event.headline} (?)` : event.headline;
}

function clearOf(own: Extent): (each: Extent) => boolean {
  return (each) => each.x1 < own.x0 || each.x0 > own.x1;
}

function byImportance(a: TimelineEvent, b: TimelineEvent): number {
  return b.importance - a.importance || anchor(a) - anchor(b) || (a.id < b.id ? -1 : 1);
}
