import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneScene } from '../../../../frontend/timeline/layout/bands.js';
import { countsInView, frameOf, inOrder } from '../../../../frontend/timeline/layout/frame.js';
import { hit } from '../../../../frontend/timeline/layout/hit.js';
import { placeOf } from '../../../../frontend/timeline/control/title-drag.js';
import { nextBusyDay } from '../../../../frontend/timeline/layout/minimap.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { heightOf, stackLanes, WIDE } from '../../../../frontend/timeline/layout/lanes.js';
import { LevelLayout } from '../../../../frontend/timeline/layout/level.js';
import { pixelsPerDayOf } from '../../../../frontend/timeline/layout/scales.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import type { TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn, manyEvents } from './samples.js';
import { labels, whole, sceneOf } from './scenes.js';

test('a lane that is dragged takes the place of the lane whose middle it has passed', () => {
  const lanes = ['a', 'b', 'c'].map((key) => ({ key, title: key, total: 5, hue: 1 }));
  const boxes = stackLanes(Arrangement.NONE.arrange(lanes), 300, WIDE);
  const middle = (index: number): number => boxes[index]!.top + boxes[index]!.height / 2;
  assert.equal(placeOf(boxes, 0, middle(0)), 0);
  assert.equal(placeOf(boxes, 0, middle(1) + 1), 1);
  assert.equal(placeOf(boxes, 0, middle(2) + 500), 2);
  assert.equal(placeOf(boxes, 2, middle(1) - 1), 1);
  assert.equal(placeOf(boxes, 1, -50), 0);
});

test('the way on leads over a gap to the next days that have events', () => {
  const density = { from: 100, bucketDays: 10, counts: [1, 0, 0, 2, 0] };
  assert.equal(nextBusyDay(density, 108, 1), 135);
  assert.equal(nextBusyDay(density, 130, -1), 105);
  assert.equal(nextBusyDay(density, 140, 1), null);
  assert.equal(nextBusyDay(density, 100, -1), null);
});

test('lanes fill the height, keep their order, and fold away without events', () => {
  const lanes = [
    { key: 'a', title: 'A', total: 900, hue: 1 },
    { key: 'b', title: 'B', total: 0, hue: 2 },
    { key: 'c', title: 'C', total: 9, hue: 5 },
  ];
  const boxes = stackLanes(Arrangement.NONE.arrange(lanes), 600, WIDE);
  assert.deepEqual(boxes.map(({ key, hue }) => [key, hue]), [['a', 1], ['c', 5]]);
  assert.ok(boxes[0]!.rows > boxes[1]!.rows);
  assert.ok(heightOf(boxes) <= 600 && heightOf(boxes) > 400);
  assert.equal(stackLanes(Arrangement.NONE.arrange(lanes), 10, WIDE)[1]!.rows, 1);
});

test('what a lane has in view is counted, of a band only the days in view', () => {
  const events = manyEvents(3000);
  const year = new TimeWindow(dayOf(2016), dayOf(2017));
  const { scene } = sceneOf(events, 1, new TimeWindow(dayOf(2015), dayOf(2018)));
  const [box] = stackLanes(Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 3000, hue: 1 }]), 130, WIDE);
  const scale = new TimeScale(year, 0, 366 * pixelsPerDayOf(1));
  const frame = frameOf([box!], new Map([['geneva', scene]]), scale, { row: 22, strip: 18, countWidth: () => 12, top: 0 });
  const seen = countsInView(frame, year).get('geneva')!;
  const began = events.filter((event) => year.contains(event.start!)).length;
  assert.ok(frame.bands.length > 0);
  // Those that began before and reach into it are in view, too.
  assert.ok(seen >= began && seen <= began + 12, `${seen} of ${began}`);
});

test('what is told to go on is held as far as it is told, and no further', () => {
  const { end: _open, ...open } = eventOn('since', dayOf(2011, 3), { kind: 'since', importance: 0.9 });
  const [box] = stackLanes(Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 1, hue: 1 }]), 130, WIDE);
  const heldIn = (year: number, toldUntil?: number): number => {
    const window = new TimeWindow(dayOf(year), dayOf(year + 1));
    const scale = new TimeScale(window, 100, 366);
    const layout = new LevelLayout(0, () => box!.rows, labels);
    layout.add('geneva', [toldUntil === undefined ? open : { ...open, toldUntil }]);
    const scene = laneScene('geneva', [], layout.placed('geneva'), { step: axisStep(1), pixelsPerDay: 1 });
    const frame = frameOf([box!], new Map([['geneva', scene]]), scale, { row: 22, strip: 18, countWidth: () => 12, top: 0 });
    assert.equal(countsInView(frame, window).get('geneva') ?? 0, frame.marks.length);
    return frame.marks.length;
  };
  assert.equal(heldIn(2016, dayOf(2016, 1, 1)), 1);
  assert.equal(heldIn(2016, dayOf(2015, 12, 31)), 0);
  assert.equal(heldIn(2011, dayOf(2011, 3, 31)), 1);
  assert.equal(heldIn(2016), 0);
});

test('what began before the window and goes on stands at its left edge while its line is free', () => {
  const begun = dayOf(2011, 3);
  const { end: _open, ...since } = eventOn('since', begun, { kind: 'since', importance: 0.9, toldUntil: dayOf(2018) });
  const year = new TimeWindow(dayOf(2016), dayOf(2017));
  const [box] = stackLanes(Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 2, hue: 1 }]), 130, WIDE);
  const scale = new TimeScale(year, 100, 366);
  const frameWith = (...events: TimelineEvent[]) => {
    const layout = new LevelLayout(0, () => box!.rows, labels);
    layout.add('geneva', [since, ...events]);
    const scene = laneScene('geneva', [], layout.placed('geneva'), { step: axisStep(1), pixelsPerDay: 1 });
    return frameOf([box!], new Map([['geneva', scene]]), scale, { row: 22, strip: 18, countWidth: () => 12, top: 0 });
  };
  const frame = frameWith();
  assert.deepEqual(frame.marks.map((mark) => [mark.placed.event.id, mark.x0]), [['since', 100]]);
  assert.equal(countsInView(frame, year).get('geneva'), 1);
  const rows = frameWith(eventOn('early', dayOf(2016, 1, 9), { importance: 1 })).marks;
  assert.equal(new Set(rows.map((mark) => mark.placed.row)).size, rows.length);
  assert.equal(frameWith(eventOn('far', dayOf(2016, 9))).marks.length, 2);
});

test('a point finds the nearest mark, and a band only beside marks', () => {
  const { scene } = sceneOf(manyEvents(3000), -4);
  const [box] = stackLanes(Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 3000, hue: 1 }]), 130, WIDE);
  const scale = new TimeScale(whole, 0, whole.span * pixelsPerDayOf(-4));
  const frame = frameOf([box!], new Map([['geneva', scene]]), scale, {
    row: 22,
    strip: 18,
    top: 44,
    countWidth: (count) => String(count).length * 7,
  });
  const mark = frame.marks.find((each) => !each.placed.inStrip)!;
  assert.equal(hit(frame, (mark.x0 + mark.x1) / 2, mark.y), mark);
  const band = frame.bands[3]!;
  assert.equal(hit(frame, (band.x0 + band.x1) / 2, (band.y0 + band.y1) / 2), band);
  assert.equal(hit(frame, -500, -500), null);
  const walk = inOrder(frame);
  assert.equal(walk.length, frame.marks.length + frame.bands.length);
});
