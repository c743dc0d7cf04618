import { laneScene } from '../../../../frontend/timeline/layout/bands.js';
import { labelMaker, roomLabels } from '../../../../frontend/timeline/layout/labels.js';
import { LevelLayout } from '../../../../frontend/timeline/layout/level.js';
import { pixelsPerDayOf } from '../../../../frontend/timeline/layout/scales.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import { cover } from '../../../../frontend/timeline/tiles/cover.js';
import { tilesOver, zoomFor } from '../../../../frontend/timeline/tiles/grid.js';
import type { TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { tileOf } from './samples.js';

export const measure = (text: string): number => text.length * 7;
export const labels = labelMaker(measure, 260);
export const whole = new TimeWindow(dayOf(2011), dayOf(2027));

/** An empty level with so many lines in each lane. */
export function layoutAt(level: number, rows = 4): LevelLayout {
  return new LevelLayout(level, () => rows, labels, new Map(), roomLabels(measure, 560));
}

/** What is drawn of one lane with these events, and the level that placed them. */
export function sceneOf(events: readonly TimelineEvent[], level: number, window = whole) {
  const pixelsPerDay = pixelsPerDayOf(level);
  const keys = tilesOver(zoomFor(pixelsPerDay), window.from, window.to);
  const tiles = new Map(keys.map((key) => [key.index, tileOf(key, events)]));
  const zoom = keys[0]!.zoom;
  const pieces = keys.flatMap((key) =>
    cover(key, (each) => (each.zoom === zoom ? tiles.get(each.index) : undefined)),
  );
  const layout = layoutAt(level);
  layout.add('geneva', pieces.flatMap((piece) => piece.lanes.flatMap((lane) => lane.events)));
  const ruler = { step: axisStep(pixelsPerDay), pixelsPerDay };
  return { layout, scene: laneScene('geneva', pieces, layout.placed('geneva'), ruler, layout.homeless('geneva')) };
}
