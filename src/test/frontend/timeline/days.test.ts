import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  civil,
  dayOf,
  formatDay,
  fromMillis,
  parseDay,
  today,
  toMillis,
} from '../../../../frontend/timeline/time/days.js';

test('day 0 is the first of January 1970', () => {
  assert.equal(dayOf(1970), 0);
  assert.equal(formatDay(0), '1970-01-01');
});

test('every day of four centuries comes back as itself', () => {
  for (let day = dayOf(1700); day < dayOf(2100); day += 13) {
    const { year, month, day: date } = civil(day);
    assert.equal(dayOf(year, month, date), day);
    assert.equal(parseDay(formatDay(day)), day);
  }
});

test('early years are not taken for those of the last century', () => {
  assert.equal(civil(dayOf(33, 4, 3)).year, 33);
});

test('weeks begin on Monday', () => {
  assert.equal(civil(dayOf(2016, 3, 14)).weekday, 0);
  assert.equal(civil(dayOf(1969, 12, 28)).weekday, 6);
});

for (const text of ['2019-02-30', '2019-13-01', '2019-2-3', 'yesterday', '']) {
  test(`“${text}” is no day`, () => assert.equal(parseDay(text), null));
}

test('today is the day on the local calendar, whatever the clock in Greenwich says', () => {
  assert.equal(today(new Date(2019, 1, 2, 23, 59)), dayOf(2019, 2, 2));
  assert.equal(today(new Date(2019, 1, 2, 0, 1)), dayOf(2019, 2, 2));
});

test('milliseconds and days turn into each other', () => {
  assert.equal(fromMillis(toMillis(17_000.25)), 17_000.25);
});
