import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintAxis, paintTodayName } from '../../../../frontend/timeline/paint/axis.js';
import type { Palette } from '../../../../frontend/timeline/paint/palette.js';
import { SvgPen } from '../../../../frontend/timeline/paint/svg-pen.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';

const style = {
  palette: { background: '#fff', text: '#000', muted: '#555', line: '#ddd', today: '#b00', font: 'sans' } as unknown as Palette,
  words: new DateWords('en-GB'),
  measure: (text: string): number => text.length * 8,
  bottom: 400,
  head: 44,
};

function written(draw: (pen: SvgPen) => void): string[] {
  const pen = new SvgPen();
  draw(pen);
  return [...pen.document(1000, 44, '').matchAll(/>([^<>]+)<\/text>/g)].map((found) => found[1]!);
}

function years(from: number): string[] {
  const scale = new TimeScale(new TimeWindow(from, from + 16 * 365), 0, 1000);
  return written((pen) => paintAxis(pen.asPen(), scale, { unit: 'year', count: 2 }, style));
}

test('a year that is held at the edge gives way to its neighbour, or the axis would lie about the distance', () => {
  assert.deepEqual(years(dayOf(2010, 9)).slice(0, 2), ['2012', '2014']);
  assert.deepEqual(years(dayOf(2010, 2)).slice(0, 2), ['2010', '2012']);
});

test('above finer steps the year stays in sight', () => {
  const from = dayOf(2010, 9);
  const scale = new TimeScale(new TimeWindow(from, from + 200), 0, 1000);
  const names = written((pen) => paintAxis(pen.asPen(), scale, { unit: 'month', count: 1 }, style));
  assert.ok(names.includes('2010'));
});

test('the line of today is named, if it is in sight', () => {
  const scale = new TimeScale(new TimeWindow(0, 100), 0, 1000);
  const named = (today: number) =>
    written((pen) => paintTodayName(pen.asPen(), { ...style, scale, today }));
  assert.deepEqual(named(50), ['today']);
  assert.deepEqual(named(150), []);
});
