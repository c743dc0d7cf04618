import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { eventOn } from './samples.js';

const words = new DateWords('en-GB');

/** What stands for a stretch of a year or more, however exact its ends are. */
function range(edtf: string): string {
  const more = { kind: 'range', edtf, end: dayOf(2018, 1, 31) } as const;
  return words.event(eventOn('a', dayOf(2016, 1, 1), more));
}

test('a range is as exact as the text that tells it', () => {
  assert.equal(range('2016-01/2018-01'), 'January 2016 – January 2018');
  assert.equal(range('2016/2018-01'), '2016 – January 2018');
  assert.equal(range('2016-21/2018-01-31'), 'spring 2016 – 31 January 2018');
  assert.equal(range('2016-01-01/2018-01-31'), words.period(dayOf(2016), dayOf(2018, 1, 31)));
  assert.equal(range('2016-01~/2018-01'), 'January 2016 – January 2018');
});
