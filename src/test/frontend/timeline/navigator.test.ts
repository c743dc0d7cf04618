import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Navigator } from '../../../../frontend/timeline/navigator.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';

function navigator(): Navigator {
  const made = new Navigator(
    () => {},
    () => true,
  );
  made.bound(new TimeWindow(0, 4000), new TimeWindow(1000, 1100));
  return made;
}

test('knows whether it shows just what passes the filter', () => {
  const made = navigator();
  assert.equal(made.isFitted, false);

  made.fit();
  assert.equal(made.isFitted, true);

  made.panBy(2);
  assert.equal(made.isFitted, false);
});

test('is no longer fitted when something else passes the filter', () => {
  const made = navigator();
  made.fit();

  made.bound(new TimeWindow(0, 4000), new TimeWindow(2000, 2100));

  assert.equal(made.isFitted, false);
});
