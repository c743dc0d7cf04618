import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraBoxes, eraKinds } from '../../../../frontend/timeline/layout/eras.js';
import type { Era } from '../../../../frontend/timeline/tiles/model.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';

const ENVOYS: readonly Era[] = [
  { title: 'First', kind: 'envoy', edtf: '2012-02-23/2012-08', from: dayOf(2012, 2, 23), to: dayOf(2012, 8, 31) },
  { title: 'Second', kind: 'envoy', edtf: '2012-09-01/..', from: dayOf(2012, 9, 1) },
];
const TRUCE: Era = { title: 'Truce', kind: 'truce', edtf: '2012-04/2012-06~', from: dayOf(2012, 4, 1), to: dayOf(2012, 6, 30) };

function scale(from: number, to: number): TimeScale {
  return new TimeScale(new TimeWindow(from, to), 100, 1000);
}

test('each kind of era has a line, envoys first', () => {
  assert.deepEqual(eraKinds([TRUCE, ...ENVOYS]), ['envoy', 'truce']);
  assert.deepEqual(eraKinds([TRUCE]), ['truce']);
});

test('eras end at the edges of the picture, and one that goes on at the right one', () => {
  const boxes = eraBoxes([...ENVOYS, TRUCE], scale(dayOf(2012, 5), dayOf(2013)), dayOf(2020));
  assert.deepEqual(
    boxes.map((box) => [box.era.title, box.row]),
    [['First', 0], ['Second', 0], ['Truce', 1]],
  );
  assert.equal(boxes[0]!.x0, 100);
  assert.equal(boxes[1]!.x1, 1100);
});

test('an era that goes on is drawn up to today, with an open end, and not into the future', () => {
  const wide = scale(dayOf(2012), dayOf(2030));
  const [first, second] = eraBoxes(ENVOYS, wide, dayOf(2020, 6, 30));
  assert.deepEqual([first!.open, second!.open], [false, true]);
  assert.equal(second!.x1, wide.x(dayOf(2020, 7, 1)));
});

test('eras out of sight have no box', () => {
  assert.deepEqual(eraBoxes(ENVOYS, scale(dayOf(2010), dayOf(2011)), dayOf(2020)), []);
});

test('an era is said as exactly as it is known', () => {
  const words = new DateWords('en-GB');
  assert.equal(words.era(ENVOYS[0]!), '23 February 2012 – August 2012');
  assert.equal(words.era(ENVOYS[1]!), 'since 1 September 2012');
  assert.equal(words.era(TRUCE), 'April 2012 – about June 2012');
});
