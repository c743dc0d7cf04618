import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FrameMark } from '../../../../frontend/timeline/layout/frame.js';
import { fitting } from '../../../../frontend/timeline/layout/labels.js';
import { LevelLayout } from '../../../../frontend/timeline/layout/level.js';
import { ghostsOf } from '../../../../frontend/timeline/layout/marks.js';
import { axisStep, paintAxis } from '../../../../frontend/timeline/paint/axis.js';
import { paintToday, shownLabels } from '../../../../frontend/timeline/paint/labels.js';
import type { Palette } from '../../../../frontend/timeline/paint/palette.js';
import type { Pen } from '../../../../frontend/timeline/paint/pen.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { eventOn } from './samples.js';

const measure = (text: string): number => [...text].length * 10;

function markWith(label: string, labelX: number): FrameMark {
  const placed = { label, labelWidth: measure(label), event: eventOn('a', 0), ghosts: [], row: 0 };
  return { placed, labelX, x0: labelX - 9, x1: labelX - 3, y: 100 } as unknown as FrameMark;
}

test('at the right edge stand whole words of a label, or none', () => {
  const shown = (x: number): string[] =>
    shownLabels([markWith('Talks in Geneva', x)], { left: 0, right: 300 }, measure).map((label) => label.text);
  assert.deepEqual(shown(100), ['Talks in Geneva']);
  assert.deepEqual(shown(160), ['Talks in…']);
  assert.deepEqual(shown(4), []);
  // One word would say nothing.
  assert.deepEqual(shown(230), []);
});

test('a label that was cut is longer where its line has become free, up to the next mark', () => {
  const box = {} as FrameMark['box'];
  const headline = 'Talks in Geneva on the constitution of the country';
  const at = (id: string, label: string, x: number, more: object = {}): FrameMark => {
    const placed = { label, labelWidth: measure(label), event: eventOn(id, 0, { headline }), row: 0 };
    return { placed: { ghosts: [], ...placed, ...more }, box, x0: x - 10, x1: x, labelX: x, y: 9 } as unknown as FrameMark;
  };
  const first = (...marks: FrameMark[]): string => shownLabels(marks, { left: 0, right: 900 }, measure)[0]!.text;
  assert.equal(first(at('a', 'Talks in…', 100)), headline);
  assert.equal(first(at('a', 'Talks in…', 100), at('b', '', 370)), 'Talks in Geneva on the…');
  assert.equal(first(at('a', 'Talks in…', 100), at('b', '', 370, { row: 1 })), headline);
  assert.equal(first(at('a', 'Talks in…', 100), at('b', '', 370, { ghosts: [1] })), 'Talks in…');
  assert.equal(first(at('a', 'Talks', 100)), 'Talks');
  assert.notEqual(shownLabels([at('a', '…', 100, { labelWidth: 0 }), at('b', '', 200)], { left: 0, right: 900 }, measure)[0]?.text, 'Talks…');
});

test('what began before the picture says since when, once', () => {
  const shown = (headline: string): string => {
    const event = eventOn('a', dayOf(2016, 3, 4), { headline });
    const placed = { label: '…', labelWidth: 0, event, ghosts: [], row: 0 };
    const mark = { placed, box: {}, x0: 0, x1: 50, labelX: 59, y: 9, ongoing: true } as unknown as FrameMark;
    return shownLabels([mark], { left: 0, right: 900 }, measure)[0]!.text;
  };
  assert.equal(shown('Patrols go on'), 'Patrols go on · since 2016');
  assert.equal(shown('Patrols go on since March 2016'), 'Patrols go on since March 2016');
});

test('what is left of a long bar keeps the beginning of its label', () => {
  const placed = { ...markWith('Talks in Geneva', 0).placed, inside: true };
  const box = {} as FrameMark['box'];
  const bar = { kind: 'mark', placed, box, x0: -500, x1: 120, y: 100, labelX: 9 } as FrameMark;
  assert.deepEqual(shownLabels([bar], { left: 0, right: 900 }, measure).map((label) => label.text), ['Talks in…']);
});

test('a label that was shortened before gets no second ellipsis', () => {
  assert.equal(fitting('Talks, held in Geneva…', 130, measure), 'Talks, held…');
  assert.equal(fitting('Talks, held in Geneva…', 80, measure), '');
  assert.match(fitting('\u2068محادثات جنيف الرابعة…\u2069', 160, measure), /^\u2068[^ ]+ [^ ]+…\u2069$/);
  assert.equal(fitting('Verfassungsausschuss', 100, measure), '');
});

test('the line of today stops where a label or a dot stands', () => {
  const drawn: [number, number][] = [];
  const pen = {
    fillRect: (_x: number, y: number, _width: number, height: number) => drawn.push([y, y + height]),
  } as unknown as Pen;
  const scale = new TimeScale(new TimeWindow(0, 100), 0, 1000);
  const labels = [
    { text: '', x: 450, y: 100, width: 80, struck: false, event: eventOn('a', 45) },
    { text: '', x: 600, y: 200, width: 80, struck: false, event: eventOn('b', 60) },
  ];
  const dot = { ...markWith('', 0), x0: 497, x1: 503, y: 240 };
  const bar = { ...dot, placed: { ...dot.placed, shape: 'bar' }, y: 280 } as FrameMark;
  const frame = { marks: [{ ...dot, placed: { ...dot.placed, shape: 'dot' } } as FrameMark, bar] };
  const picture = { scale, today: 50, palette: {} as Palette, frame };
  paintToday(pen, picture, labels, { top: 40, bottom: 300 });
  assert.deepEqual(drawn, [[40, 91], [109, 231], [249, 300]]);
});

test('former dates are drawn only where they stand clear of their event and of each other', () => {
  const moved = eventOn('moved', 100, { former: [40, 42, 99, 70] });
  assert.deepEqual(ghostsOf(moved, 1).map((ghost) => ghost.day), [40, 70]);
  const layout = new LevelLayout(0, () => 1, (text) => ({ text, width: 50 }));
  layout.add('geneva', [moved, eventOn('other', 70, { importance: 0.1 })]);
  assert.deepEqual(layout.placed('geneva').find((mark) => mark.event === moved)!.ghosts, [40, 70]);
  assert.ok(layout.placed('geneva').every((mark) => mark.event === moved || mark.inStrip));
});

test('no name of the axis is cut at the right edge', () => {
  const named: string[] = [];
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (own, name) =>
      name in own
        ? own[name as string]
        : (...given: unknown[]) => (name === 'fillText' ? named.push(String(given[0])) : undefined),
  }) as unknown as Pen;
  const scale = new TimeScale(TimeWindow.parse('2016-01-01/2019-01-20')!, 0, 800);
  const words = new DateWords('en-GB');
  const style = { palette: {} as Palette, words, measure, bottom: 100, head: 44 };
  paintAxis(pen, scale, axisStep(scale.pixelsPerDay), style);
  assert.ok(named.includes('2018') && !named.includes('2019'), named.join());
});
