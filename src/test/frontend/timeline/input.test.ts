import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpeedMeter, Throw } from '../../../../frontend/timeline/input/inertia.js';
import { commandOf } from '../../../../frontend/timeline/input/keys.js';
import { wheelMove } from '../../../../frontend/timeline/input/wheel.js';
import { brushOf, columns, dragged, partAt } from '../../../../frontend/timeline/layout/minimap.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
const free = { engaged: false, pageScrolls: false };
const tall = { engaged: false, pageScrolls: true };

test('keys with Ctrl stay with the browser', () => {
  assert.equal(commandOf({ ...plain, key: '+' }), 'in');
  assert.equal(commandOf({ ...plain, key: '+', ctrlKey: true }), null);
  assert.equal(commandOf({ ...plain, key: 'N' }), 'next');
  assert.equal(commandOf({ ...plain, key: 'Tab' }), null);
});

test('the wheel zooms in a page that fits, and scrolls a page that does not', () => {
  assert.equal(wheelMove({ ...turn, deltaY: -100 }, free).kind, 'zoom');
  assert.equal(wheelMove({ ...turn, deltaY: -100 }, tall).kind, 'none');
  assert.equal(wheelMove({ ...turn, deltaY: -100 }, { ...tall, engaged: true }).kind, 'zoom');
  assert.equal(wheelMove({ ...turn, deltaY: -5, ctrlKey: true }, tall).kind, 'zoom');
});

test('the wheel pans sideways and with Shift', () => {
  assert.deepEqual(wheelMove({ ...turn, deltaX: 40, deltaY: 3 }, tall), { kind: 'pan', pixels: 40 });
  assert.deepEqual(wheelMove({ ...turn, deltaY: 3, deltaMode: 1, shiftKey: true }, tall), {
    kind: 'pan',
    pixels: 48,
  });
});

test('a turn and its opposite lead back', () => {
  const factor = (deltaY: number): number => {
    const move = wheelMove({ ...turn, deltaY }, free);
    return move.kind === 'zoom' ? move.factor : NaN;
  };
  assert.ok(Math.abs(factor(120) * factor(-120) - 1) < 1e-9);
});

test('a throw slows down and stops; a rest before letting go throws nothing', () => {
  const meter = new SpeedMeter();
  for (let time = 0; time <= 80; time += 16) {
    meter.add(time * 2, time);
  }
  assert.equal(meter.speed(80), 2);
  assert.equal(meter.speed(400), 0);
  const thrown = new Throw(2);
  assert.ok(thrown.distance(100) > thrown.distance(50));
  assert.ok(thrown.isOver(3000) && !thrown.isOver(100));
  assert.ok(!new Throw(0.05).goes);
});

const map = new TimeScale(new TimeWindow(0, 1000), 0, 500);

test('the brush can always be caught, and its parts be told apart', () => {
  const wide = brushOf(map, new TimeWindow(200, 600));
  assert.deepEqual([wide.x0, wide.x1], [100, 300]);
  assert.equal(partAt(wide, 101), 'from');
  assert.equal(partAt(wide, 298), 'to');
  assert.equal(partAt(wide, 200), 'middle');
  assert.equal(partAt(wide, 400), 'outside');
  const narrow = brushOf(map, new TimeWindow(500, 501));
  assert.equal(narrow.x1 - narrow.x0, 12);
  assert.equal(partAt(narrow, 250), 'middle');
});

test('an end of the brush never crosses the other', () => {
  const window = new TimeWindow(200, 600);
  assert.ok(dragged(window, 'from', 5000).span > 0);
  assert.ok(dragged(window, 'to', -5000).span > 0);
});

test('the minimap loses no event', () => {
  const heights = columns({ from: 0, bucketDays: 10, counts: [0, 1, 100, 0] }, map, 5);
  assert.deepEqual(heights.slice(0, 4), [0, 0.1, 1, 0]);
});
