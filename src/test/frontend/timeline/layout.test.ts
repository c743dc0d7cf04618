import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated, labelMaker, rememberWidths, shorten, twoLines } from '../../../../frontend/timeline/layout/labels.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { heightOf, stackLanes, WIDE } from '../../../../frontend/timeline/layout/lanes.js';
import { LABEL_GAP, LevelLayout } from '../../../../frontend/timeline/layout/level.js';
import { extentOf } from '../../../../frontend/timeline/layout/marks.js';
import { drawnOn } from '../../../../frontend/timeline/layout/placed.js';
import { labelsByLevel, levelOf, pixelsPerDayOf } from '../../../../frontend/timeline/layout/scales.js';
import { Row } from '../../../../frontend/timeline/layout/row.js';
import { eventOn, manyEvents } from './samples.js';
import { measure, labels, layoutAt, sceneOf } from './scenes.js';

test('a lane that stands alone has all the height there is', () => {
  const lanes = Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 900, hue: 1 }]);
  const boxes = stackLanes(lanes, 700, WIDE);
  assert.ok(boxes[0]!.rows >= 29, `${boxes[0]!.rows} lines`);
  assert.ok(heightOf(boxes) > 690 && heightOf(boxes) <= 700);
});

test('no lane has more lines than events', () => {
  const lanes = Arrangement.NONE.arrange([{ key: 'geneva', title: 'Geneva', total: 2, hue: 1 }]);
  const boxes = stackLanes(lanes, 700, WIDE);
  assert.equal(boxes[0]!.rows, 2);
  assert.ok(heightOf(boxes) < 120);
});

test('marks and labels never overlap, at any zoom between two levels', () => {
  const events = manyEvents(3000);
  for (const level of [-6, -4, 0, 4, 8]) {
    const { scene } = sceneOf(events, level);
    for (const factor of [1, 1.2, 1.41]) {
      const pixelsPerDay = pixelsPerDayOf(level) * factor;
      const taken = scene.marks.map((mark) => {
        const { x0, x1 } = drawnOn(mark, pixelsPerDay);
        const label = mark.inside ? 0 : mark.labelWidth > 0 ? LABEL_GAP + mark.labelWidth : 0;
        return { row: mark.inStrip ? -1 : mark.row, x0, x1: x1 + label };
      });
      taken.sort((a, b) => a.row - b.row || a.x0 - b.x0);
      for (let i = 1; i < taken.length; i++) {
        const [a, b] = [taken[i - 1]!, taken[i]!];
        assert.ok(a.row !== b.row || a.x1 <= b.x0 + 0.001, `level ${level}: ${a.x1} > ${b.x0}`);
      }
    }
  }
});

for (const count of [10, 300, 3000, 20_000]) {
  test(`of ${count} events each is in exactly one mark or band`, () => {
    const events = manyEvents(count);
    for (const level of [-6, -2, 2]) {
      const { scene } = sceneOf(events, level);
      const inBands = scene.bands.reduce((sum, band) => sum + band.count, 0);
      assert.equal(scene.marks.length + inBands, count);
      for (const band of scene.bands) {
        assert.equal(band.count, band.bins.reduce((sum, bin) => sum + bin.count, 0));
      }
    }
  });
}

test('bands keep apart', () => {
  const { scene } = sceneOf(manyEvents(3000), -4);
  const pixelsPerDay = pixelsPerDayOf(-4);
  const edges = scene.bands.map(({ from, to }) => {
    const [a, b] = [from * pixelsPerDay, to * pixelsPerDay];
    const air = Math.max(0, 34 - (b - a)) / 2;
    return [a - air, b + air] as const;
  });
  assert.ok(edges.length > 5);
  for (let i = 1; i < edges.length; i++) {
    assert.ok(edges[i - 1]![1] <= edges[i]![0] + 1, `${edges[i - 1]} ${edges[i]}`);
  }
});

test('what has its place keeps it when more events come', () => {
  const layout = layoutAt(0);
  const events = manyEvents(400);
  layout.add('geneva', events.slice(0, 200));
  const before = new Map(layout.placed('geneva').map((mark) => [mark.event.id, mark.row]));
  layout.add('geneva', events);
  for (const mark of layout.placed('geneva')) {
    assert.equal(before.get(mark.event.id) ?? mark.row, mark.row);
  }
});

test('the more important event gets the label', () => {
  const layout = layoutAt(0, 1);
  layout.add('geneva', [
    eventOn('minor', 100, { importance: 0.1 }),
    eventOn('major', 105, { importance: 0.9 }),
  ]);
  const labels = new Map(layout.placed('geneva').map((mark) => [mark.event.id, mark.label]));
  assert.equal(labels.get('major'), 'Talks major');
  assert.equal(labels.get('minor') ?? '', '');
});

test('an event keeps its line from level to level where there is room', () => {
  const memory = new Map<string, number>([['geneva|a', 2]]);
  const layout = new LevelLayout(0, () => 4, labels, memory);
  layout.add('geneva', [eventOn('a', 100)]);
  assert.equal(layout.placed('geneva')[0]!.row, 2);
});

test('levels are half powers of two', () => {
  for (let level = -12; level < 18; level++) {
    assert.equal(levelOf(pixelsPerDayOf(level)), level);
    assert.equal(levelOf(pixelsPerDayOf(level) * 1.4), level);
  }
});

test('a label is a whole text or whole words', () => {
  assert.equal(shorten('Talks in Geneva', 200, measure), 'Talks in Geneva');
  assert.equal(shorten('Talks in Geneva, again', 112, measure), 'Talks in Geneva…');
  assert.equal(shorten('Verfassungsausschuss', 70, measure), 'Verfassun…');
  assert.deepEqual(twoLines('UN Security Council', 80, measure), ['UN Security', 'Council']);
});

test('widths are remembered letter by letter, but joined scripts are measured whole', () => {
  const measured: string[] = [];
  const width = rememberWidths((text) => {
    measured.push(text);
    return 5;
  });
  assert.equal(width('Женева'), 30);
  assert.equal(width('aaaa'), 20);
  assert.equal(width('جنيف'), 5);
  assert.deepEqual(measured, ['Ж', 'е', 'н', 'в', 'а', 'a', 'جنيف']);
});

test('a text from right to left keeps its own direction among others', () => {
  assert.equal(isolated('محادثات جنيف'), '\u2068محادثات جنيف\u2069');
  assert.equal(isolated('Переговоры в Женеве'), 'Переговоры в Женеве');
  const label = labelMaker(measure, 80)('محادثات جنيف الرابعة بشأن سوريا');
  assert.match(label.text, /^\u2068.+…\u2069$/);
  assert.ok(label.width <= 80);
});

test('labels may be longer where days are far apart', () => {
  const headline = 'The Council heard the envoy on the state of the talks and on the road ahead of them';
  const labelsAt = labelsByLevel(measure, 280);
  const [far, near, nearest] = [-4, 3, 8].map((level) => labelsAt(level)(headline).width);
  assert.ok(far! <= 280 && near! > 280 && near! <= 420 && nearest! > 420);
});

test('a label is whole where its line is free behind it, and shortened where it is not', () => {
  const headline = 'The Council heard the envoy on the state of the talks and on the road ahead';
  const free = layoutAt(0);
  free.add('geneva', [eventOn('alone', 100, { headline })]);
  assert.equal(free.placed('geneva')[0]!.label, headline);

  const crowded = layoutAt(0, 1);
  crowded.add('geneva', [eventOn('first', 100, { headline, importance: 1 }), eventOn('next', 400)]);
  const labelsThere = crowded.placed('geneva').map((mark) => mark.label);
  assert.match(labelsThere[0]!, /^The Council heard .+…$/);
  assert.equal(labelsThere.length, 2);
  const { x1 } = extentOf(eventOn('first', 100), 1);
  const end = x1 + LABEL_GAP + crowded.placed('geneva')[0]!.labelWidth;
  assert.ok(end < 400 && end > 330, `as far as there is room: ${end}`);
});

test('marks stand in the strip when the lines are full, the short ones before the long ones', () => {
  const layout = new LevelLayout(0, () => 1, labelMaker((text) => text.length * 7, 280));
  layout.add('geneva', [
    eventOn('first', 100, { importance: 1 }),
    eventOn('short', 101, { kind: 'range', end: 110 }),
    eventOn('long', 102, { kind: 'range', end: 170, importance: 0.9 }),
    eventOn('later', 180, { kind: 'range', end: 270 }),
  ]);
  const strip = layout.placed('geneva').filter((mark) => mark.inStrip);
  assert.deepEqual(strip.map((mark) => mark.event.id), ['short', 'later']);
});

test('a label goes on behind its own end, whatever the last digits of a sum', () => {
  const row = new Row();
  row.take(0, 0.1 + 0.2);
  row.take(90, 95);
  assert.equal(row.nextAfter(0.3), 90);
  assert.ok(row.stretch(0.3, 80));
  assert.ok(!row.isFree(70, 75));
  assert.ok(!row.stretch(80, 91));
});

test('what goes on keeps its line, one for each while there are lines', () => {
  const layout = new LevelLayout(0, () => 3, labels);
  const open = [100, 900, 1700].map((start, index) => {
    const { end: _open, ...since } = eventOn(`s${index}`, start, { kind: 'since' });
    return since;
  });
  layout.add('geneva', [...open, eventOn('day', 2500)]);
  const rows = layout.placed('geneva').map((mark) => mark.row);
  assert.deepEqual(new Set(rows.slice(0, 3)), new Set([0, 1, 2]));
  assert.equal(rows[3], 0);
});
