import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineHost } from '../../../../frontend/timeline/control/host.js';
import { captionOf } from '../../../../frontend/timeline/save.js';
import type { Caption } from '../../../../frontend/timeline/poster.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';

const WORDS = { title: 'Peace talks', filters: '', source: '9 events from 5 articles' };

function caption(filter: string, hiddenTitles: readonly string[], words = WORDS): Caption {
  Object.assign(globalThis, { location: { href: 'http://localhost/' } });
  return captionOf(
    {
      filter,
      arranging: { hiddenTitles },
      visible: new TimeWindow(dayOf(2016), dayOf(2017)),
      data: { current: { overview: {} } },
      stage: { words: new DateWords('en-GB'), today: dayOf(2030) },
    } as unknown as TimelineHost,
    words,
  );
}

test('only a picture of everything says that it shows all events', () => {
  const year = new DateWords('en-GB').period(dayOf(2016), dayOf(2017) - 1);
  assert.equal(caption('', []).about, `${year} · all events`);
  assert.equal(caption('from=2016-01-01&to=2016-12-31', []).about, year);
  assert.equal(caption('', ['Geneva', 'Astana']).about, `${year} · not shown: Geneva, Astana`);
  assert.equal(
    caption('actor=russia', [], { ...WORDS, filters: 'Russia' }).about,
    `${year} · Russia`,
  );
});

test('a number says so where it counts what is not shown', () => {
  assert.match(caption('', []).source, / · 9 events from 5 articles$/);
  assert.match(caption('', ['Geneva']).source, / · 9 events from 5 articles, those not shown included$/);
  assert.doesNotMatch(caption('', ['Geneva'], { ...WORDS, source: '' }).source, /included/);
});
