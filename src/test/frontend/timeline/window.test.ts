import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { between, NARROWEST, TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { Navigator } from '../../../../frontend/timeline/navigator.js';

test('a window reads what it writes, last day included', () => {
  const window = TimeWindow.parse('2016-01-01/2018-12-31')!;
  assert.equal(window.to, dayOf(2019));
  assert.equal(window.toString(), '2016-01-01/2018-12-31');
});

for (const text of ['', '2016-01-01', '2018-01-01/2016-01-01', 'a/b']) {
  test(`“${text}” is no window`, () => assert.equal(TimeWindow.parse(text), null));
}

test('zooming keeps the day under the pointer where it is', () => {
  const scale = new TimeScale(new TimeWindow(16_000, 17_000), 100, 1000);
  const day = scale.day(350);
  const closer = new TimeScale(scale.window.zoom(0.37, day), 100, 1000);
  assert.ok(Math.abs(closer.x(day) - 350) <= 1);
});

test('zooming stops where single days can be told apart', () => {
  assert.equal(new TimeWindow(0, 10).zoom(0.001).span, NARROWEST);
});

test('the way between two windows begins and ends at them and never runs backwards', () => {
  const [a, b] = [new TimeWindow(0, 1000), new TimeWindow(700, 730)];
  assert.ok(between(a, b, 0).equals(a));
  assert.ok(between(a, b, 1).equals(b));
  let span = a.span;
  for (let step = 0.1; step < 1; step += 0.1) {
    const window = between(a, b, step);
    assert.ok(window.span < span);
    span = window.span;
  }
});

test('nobody pans away from all events', () => {
  const navigator = new Navigator(() => {}, () => true);
  const whole = new TimeWindow(15_000, 20_000);
  navigator.bound(whole, whole);
  navigator.jump(new TimeWindow(16_000, 16_100));
  navigator.panBy(1_000_000);
  assert.ok(navigator.window!.from < whole.to);
  navigator.zoomBy(1000);
  assert.ok(navigator.window!.span < whole.span * 2);
});

test('steps in quick succession add up', () => {
  const navigator = new Navigator(() => {}, () => false);
  navigator.jump(new TimeWindow(0, 100));
  navigator.step((window) => window.pan(10));
  navigator.step((window) => window.pan(10));
  navigator.advance(0);
  navigator.advance(5000);
  assert.equal(navigator.window!.from, 20);
});
