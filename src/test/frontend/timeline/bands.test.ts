import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countText } from '../../../../frontend/timeline/paint/bands.js';

test('the count of a band is exact as long as it is short', () => {
  assert.deepEqual([7, 999, 1000, 1121, 9999].map(countText), ['7', '999', '1,000', '1,121', '9,999']);
  assert.deepEqual([10_000, 12_900].map(countText), ['10k', '12k']);
});
