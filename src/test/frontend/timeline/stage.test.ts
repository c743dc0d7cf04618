import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chronicle } from '../../../../frontend/timeline/chronicle.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { inStrip } from '../../../../frontend/timeline/layout/placed.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import { Stage } from '../../../../frontend/timeline/stage.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn } from './samples.js';

/** A pen that remembers what it wrote. */
const written: string[] = [];
const gradient = { addColorStop: () => undefined };
const known: Record<string, unknown> = {
  measureText: (text: string) => ({ width: 7 * text.length }),
  createLinearGradient: () => gradient,
  fillText: (text: string) => written.push(text),
};
const pen = new Proxy(known, { get: (all, name: string) => all[name] ?? (() => undefined) });
const canvas = { getContext: () => pen, style: {} } as unknown as HTMLCanvasElement;
const probe = { style: { removeProperty: () => undefined } } as unknown as HTMLElement;

Object.assign(globalThis, {
  window: {},
  OffscreenCanvas: class { getContext = () => pen; },
  document: { createElement: () => canvas },
  getComputedStyle: () => ({ color: 'black', fontFamily: 'serif' }),
});

function chronicleOf(...keys: string[]): Chronicle {
  const lanes = keys.map((key) => ({ key, title: key, total: 9, hue: 1 }));
  return { overview: { lanes }, arrange: () => undefined } as unknown as Chronicle;
}

/** A chronicle of one lane with so many events, each on a day of its own. */
function chronicleWith(count: number): Chronicle {
  const events = Array.from({ length: count }, (_, day) => eventOn(`e${day}`, 100 + day, { kind: 'range' }));
  const marks = events.map((event) => inStrip('geneva', event));
  const scene = { lane: 'geneva', marks, bands: [], longest: 1, open: [], unmarked: [] };
  const lanes = [{ key: 'geneva', title: 'Geneva', total: count, hue: 1 }];
  return {
    overview: { lanes, total: count, undated: 0, density: { from: 0, bucketDays: 1, counts: [] } },
    arrange: () => undefined,
    view: () => ({ scenes: new Map([['geneva', scene]]), step: axisStep(10), most: 4 }),
  } as unknown as Chronicle;
}

test('lanes get new places only for a reason', () => {
  const stage = new Stage(canvas, canvas, probe);
  const chronicle = chronicleOf('geneva', 'astana');
  stage.resize(1000, 600, 400);
  const arrange = (): boolean => stage.arrange(chronicle);
  const reasons: readonly (() => void)[] = [
    () => undefined,
    () => stage.resize(1000, 500, 400),
    () => (stage.arrangement = Arrangement.parse('~geneva')),
    () => stage.restyle(),
  ];
  for (const reason of reasons) {
    reason();
    assert.deepEqual([arrange(), arrange()], [true, false]);
  }
  assert.ok(stage.arrange(chronicleOf('geneva')));
  assert.deepEqual(
    stage.boxes.map((box) => [box.key, box.collapsed]),
    [['geneva', true]],
  );
});

test('the first picture of another chronicle has its numbers beside the lanes', () => {
  const stage = new Stage(canvas, canvas, probe);
  stage.resize(600, 400, 0);
  const numberOf = (chronicle: Chronicle, window: TimeWindow): string | undefined => {
    stage.arrange(chronicle);
    written.length = 0;
    stage.draw(chronicle, window, { selected: '', hovered: '', focused: '' }, 0);
    return written[written.indexOf('Geneva') + 1];
  };
  const all = new TimeWindow(90, 130);
  assert.equal(numberOf(chronicleWith(5), all), '5');
  assert.equal(numberOf(chronicleWith(9), all), '9');
  assert.equal(numberOf(chronicleWith(7), new TimeWindow(103, 130)), '4 of 7');
});
