import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, formatDay } from '../../../../frontend/timeline/time/days.js';
import { floorTo, majorOf, stepFor, ticks } from '../../../../frontend/timeline/time/ticks.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { eventOn } from './samples.js';

test('ticks of a leap February stand on the calendar', () => {
  const month = ticks({ unit: 'month', count: 1 }, dayOf(2016, 1, 15), dayOf(2016, 4, 1));
  assert.deepEqual(
    month.map(({ day }) => formatDay(day)),
    ['2016-01-01', '2016-02-01', '2016-03-01'],
  );
  assert.equal(month[1]!.next - month[1]!.day, 29);
});

test('every tick begins where the one before ends, at every scale', () => {
  for (let pixels = 0.01; pixels < 400; pixels *= 1.7) {
    const list = ticks(stepFor(pixels, 52), dayOf(1998, 5, 3), dayOf(2003, 2, 1));
    for (let i = 1; i < list.length; i++) {
      assert.equal(list[i]!.day, list[i - 1]!.next);
    }
    assert.ok(list[0]!.day <= dayOf(1998, 5, 3));
  }
});

test('weeks are cut on Mondays and decades on round years', () => {
  assert.equal(formatDay(floorTo({ unit: 'week', count: 1 }, dayOf(2016, 3, 16))), '2016-03-14');
  assert.equal(formatDay(floorTo({ unit: 'year', count: 10 }, dayOf(2016))), '2010-01-01');
});

test('the year stays in sight above months, the month above days', () => {
  assert.deepEqual(majorOf({ unit: 'month', count: 3 }), { unit: 'year', count: 1 });
  assert.deepEqual(majorOf({ unit: 'day', count: 1 }), { unit: 'month', count: 1 });
});

const words = new DateWords('en-GB');
const march = dayOf(2011, 3, 1);
const table: readonly (readonly [Parameters<typeof eventOn>[2], string])[] = [
  [{}, '1 March 2011'],
  [{ kind: 'month', edtf: '2011-03', end: march + 30 }, 'March 2011'],
  [{ kind: 'year', edtf: '2011', start: dayOf(2011), end: dayOf(2012) - 1 }, '2011'],
  [{ kind: 'since', edtf: '2011-03/..' }, 'since March 2011'],
  [{ kind: 'until', edtf: '../2011-03-01' }, 'until 1 March 2011'],
  [{ kind: 'season', edtf: '2011-21', end: march + 91 }, 'spring 2011'],
  [{ kind: 'decade', edtf: '201X', start: dayOf(2010) }, 'the 2010s'],
  [{ approximate: true }, 'about 1 March 2011'],
  [{ uncertain: true }, '1 March 2011, uncertain'],
];
for (const [more, expected] of table) {
  test(`a date is said as exactly as it is known: ${expected}`, () => {
    assert.equal(words.event(eventOn('a', march, more)), expected);
  });
}

test('an unknown language falls back instead of failing', () => {
  assert.equal(new DateWords('not a language').day(march), '1 March 2011');
});
