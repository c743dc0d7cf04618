import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneScene } from '../../../../frontend/timeline/layout/bands.js';
import { countsInView, frameOf, inOrder } from '../../../../frontend/timeline/layout/frame.js';
import { hit } from '../../../../frontend/timeline/layout/hit.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { stackLanes, WIDE } from '../../../../frontend/timeline/layout/lanes.js';
import { LevelLayout } from '../../../../frontend/timeline/layout/level.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import { anchor, type TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn } from './samples.js';
import { labels } from './scenes.js';

const YEAR = new TimeWindow(dayOf(2016), dayOf(2017));

function since(id: string, start: number): TimelineEvent {
  const { end: _open, ...event } = eventOn(id, start, { kind: 'since', toldUntil: dayOf(2018) });
  return event;
}

/** A picture of 2016, a pixel a day from 100 on, of a lane with so many lines. */
function frameWith(rows: number, events: readonly TimelineEvent[], counted: readonly TimelineEvent[] = []) {
  const lanes = [{ key: 'geneva', title: 'Geneva', total: rows, hue: 1 }];
  const box = stackLanes(Arrangement.NONE.arrange(lanes), 400, WIDE)[0]!;
  assert.equal(box.rows, rows);
  const layout = new LevelLayout(0, () => rows, labels);
  layout.add('geneva', events);
  const from = dayOf(2011);
  const counts = new Array<number>(dayOf(2017) - from).fill(0);
  [...events, ...counted].forEach((event) => (counts[anchor(event) - from]! += 1));
  const piece = { from, to: dayOf(2017), binDays: 1, lanes: [{ lane: 'geneva', counts, events: [] }] };
  const ruler = { step: axisStep(1), pixelsPerDay: 1 };
  const homeless = [...layout.homeless('geneva'), ...counted];
  const scene = laneScene('geneva', [piece], layout.placed('geneva'), ruler, homeless);
  const scale = new TimeScale(YEAR, 100, 366);
  return frameOf([box], new Map([['geneva', scene]]), scale, { row: 22, strip: 18, countWidth: () => 12, top: 0 });
}

test('of several that go on in one line the last is shown and the others are counted beside it', () => {
  const frame = frameWith(1, [since('a', dayOf(2011, 3)), since('b', dayOf(2013)), since('c', dayOf(2014, 6))]);
  assert.deepEqual(frame.marks.map((mark) => mark.placed.event.id), ['c']);
  assert.deepEqual(frame.earlier.map(({ events }) => events.map(({ id }) => id)), [['a', 'b']]);
  assert.equal(countsInView(frame, YEAR).get('geneva'), 3);
  const [others] = frame.earlier;
  assert.equal((others!.y0 + others!.y1) / 2, frame.marks[0]!.y);
  assert.ok(others!.x1 < frame.marks[0]!.x1 - 10, 'the arrowhead can be seen');
  assert.equal(hit(frame, others!.x0 + 2, others!.y0 + 2), others);
  assert.equal(inOrder(frame)[0], others);
});

test('what goes on is counted while another mark passes its line', () => {
  const passing = eventOn('passing', dayOf(2016, 1, 9), { importance: 1 });
  const [one, two] = [1, 2].map((rows) => frameWith(rows, [since('a', dayOf(2011, 3)), passing]));
  assert.deepEqual(one!.marks.map((mark) => mark.placed.event.id), ['passing']);
  assert.deepEqual(one!.earlier.map(({ events, place }) => [events[0]!.id, place]), [['a', 'strip']]);
  assert.ok(one!.earlier[0]!.until <= one!.earlier[0]!.x1, 'no room for words');
  assert.equal(two!.marks.length, 2);
  assert.equal(two!.earlier.length, 0);
});

test('what began in a band before the window and reaches into it is counted once', () => {
  const begun = dayOf(2015, 7);
  const crowd = Array.from({ length: 9 }, (_, index) => eventOn(`m${index}`, begun));
  const long = [
    since('open', begun),
    eventOn('over', begun, { kind: 'range', end: dayOf(2015, 12, 31) }),
    eventOn('year', begun, { kind: 'range', end: dayOf(2016, 3) }),
  ];
  const frame = frameWith(1, [], [...crowd, ...long]);
  assert.deepEqual(frame.earlier.map(({ events }) => events.map(({ id }) => id)), [['open', 'year']]);
  assert.equal(countsInView(frame, YEAR).get('geneva'), 2);
});

test('the count of a band stands beside a number that lies over it', () => {
  const first = dayOf(2016, 1, 2);
  const crowd = Array.from({ length: 30 }, (_, index) => eventOn(`m${index}`, first + 3 * index));
  const passing = eventOn('passing', first, { importance: 1 });
  const frame = frameWith(1, [since('a', dayOf(2011, 3)), passing], crowd);
  assert.equal(frame.earlier[0]!.place, 'strip');
  assert.ok(frame.bands[0]!.x0 < frame.earlier[0]!.x1);
  assert.ok(frame.bands[0]!.clear > frame.earlier[0]!.x1);
});
