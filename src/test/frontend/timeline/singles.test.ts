import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneScene } from '../../../../frontend/timeline/layout/bands.js';
import { edges } from '../../../../frontend/timeline/layout/bins.js';
import { drawnOn } from '../../../../frontend/timeline/layout/placed.js';
import { pixelsPerDayOf } from '../../../../frontend/timeline/layout/scales.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import type { TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn, manyEvents } from './samples.js';
import { sceneOf } from './scenes.js';

/** A lane with so many events on each day, of which some are known and have no place. One day is one pixel wide. */
function sceneWith(counted: Readonly<Record<number, number>>, ...homeless: readonly TimelineEvent[]) {
  const counts = Array.from({ length: 400 }, (_, day) => counted[day] ?? 0);
  const pieces = [{ from: 0, to: 400, binDays: 1, lanes: [{ lane: 'a', counts, events: [] }] }];
  return laneScene('a', pieces, [], { step: axisStep(1), pixelsPerDay: 1 }, homeless);
}

test('no band of one event stands where its mark has room', () => {
  const first = dayOf(2015);
  const events = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    eventOn(id, first, { kind: 'range', end: first + 100, importance: id === 'e' ? 0.1 : 0.9 }),
  );
  const { scene } = sceneOf(events, 0, new TimeWindow(first, first + 365));
  assert.equal(scene.bands.length, 0);
  assert.equal(scene.marks.length, 5);
});

test('a band of one event is its mark', () => {
  const { marks, bands } = sceneWith({ 100: 1, 300: 2 }, eventOn('alone', 100));
  assert.deepEqual(marks.map((mark) => mark.event.id), ['alone']);
  assert.equal(marks[0]!.cut, undefined);
  assert.deepEqual(bands.map((band) => [band.from, band.count]), [[300, 2]]);
});

test('a mark that would lie on a band ends before it', () => {
  const { marks, bands } = sceneWith({ 100: 1, 300: 2 }, eventOn('long', 100, { kind: 'year', end: 399 }));
  const { x0, x1 } = drawnOn(marks[0]!, 1);
  assert.equal(x0, 100);
  assert.ok(x1 > 250 && x1 < edges(bands[0]!.bins, 1)[0], `ends at ${x1}`);
  const { end: _open, ...since } = eventOn('since', 260, { kind: 'since' });
  assert.ok(drawnOn(sceneWith({ 260: 1, 300: 2 }, since).marks[0]!, 1).x1 < 283);
});

test('one event that nobody knows, or whose dot has no room, joins the band beside it', () => {
  assert.deepEqual(sceneWith({ 100: 1, 150: 2 }).bands.map((band) => band.count), [3]);
  assert.deepEqual(sceneWith({ 100: 1, 250: 2 }).bands.map((band) => band.count), [1, 2]);
  assert.equal(sceneWith({ 100: 1, 110: 1 }, eventOn('alone', 100)).marks.length, 0);
});

test('a long mark in the strip gives way to a band, and is drawn as far as there is room', () => {
  const first = dayOf(2015);
  const many = Array.from({ length: 60 }, (_, index) =>
    eventOn(`m${index}`, first + 90, { importance: 0.5 }),
  );
  const long = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    eventOn(id, first, { kind: 'range', end: first + 100, importance: 0.9 }),
  );
  const { scene } = sceneOf([...many, ...long], 0, new TimeWindow(first, first + 365));
  const ranges = scene.marks.filter((mark) => mark.inStrip && mark.event.kind === 'range');
  assert.deepEqual(ranges.map((mark) => mark.anchor), [first]);
  assert.ok(drawnOn(ranges[0]!, 1).x1 < edges(scene.bands[0]!.bins, 1)[0]);
  assert.equal(scene.marks.length + scene.bands.reduce((sum, band) => sum + band.count, 0), 65);
});

test('in a crowd no mark of the strip lies on another or on a band', () => {
  let cut = 0;
  for (const level of [-2, 0, 2, 4]) {
    const events = manyEvents(800).map((event) =>
      event.kind === 'range' ? { ...event, end: event.end! + 60 } : event,
    );
    const { scene } = sceneOf(events, level);
    const pixelsPerDay = pixelsPerDayOf(level);
    const strip = [
      ...scene.marks.filter((mark) => mark.inStrip).map((mark) => drawnOn(mark, pixelsPerDay)),
      ...scene.bands.map((band) => edges(band.bins, pixelsPerDay)).map(([x0, x1]) => ({ x0, x1 })),
    ].sort((a, b) => a.x0 - b.x0);
    for (let i = 1; i < strip.length; i++) {
      assert.ok(strip[i - 1]!.x1 <= strip[i]!.x0 + 0.01, `${strip[i - 1]!.x1} > ${strip[i]!.x0}`);
    }
    cut += scene.marks.filter((mark) => mark.cut).length;
  }
  assert.ok(cut > 0);
});
