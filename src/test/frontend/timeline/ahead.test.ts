import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ahead, type Asked } from '../../../../frontend/timeline/ahead.js';
import { nameOf, type TileKey } from '../../../../frontend/timeline/tiles/grid.js';
import type { Overview } from '../../../../frontend/timeline/tiles/model.js';
import type { TileSource } from '../../../../frontend/timeline/tiles/source.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { tileOf } from './samples.js';

const ASKED: Asked = { source: 'api/v1/timeline', filter: 'actor=a', lanes: 'platform' };
const PERIOD = TimeWindow.parse('2016-01-01/2018-12-31')!;
const OVERVIEW = {
  from: 15_000,
  to: 20_000,
  whole: { from: 15_000, to: 20_000 },
  total: 1,
  undated: 0,
  lanes: [],
  density: { from: 15_000, bucketDays: 100, counts: [] },
} as unknown as Overview;

function sourceOf(asked: string[]): TileSource {
  return {
    overview: async (signal) => {
      await arrival();
      signal.throwIfAborted();
      return OVERVIEW;
    },
    tile: async (key: TileKey) => {
      asked.push(nameOf(key));
      return tileOf(key, []);
    },
  };
}

const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

/** Lets everything that was asked for arrive. */
async function arrivals(): Promise<void> {
  for (let step = 0; step < 3; step++) {
    await arrival();
  }
}

test('the tiles of the first picture are here before there is a timeline', async () => {
  const ahead = new Ahead(ASKED, sourceOf([]), Promise.resolve([]), 1160, PERIOD);
  await arrivals();
  const chronicle = ahead.take({ ...ASKED })!;
  assert.ok(chronicle.isComplete(new TimeScale(PERIOD, 136, 1024)));
  chronicle.close();
});

test('without a period everything is loaded', async () => {
  const asked: string[] = [];
  const ahead = new Ahead(ASKED, sourceOf(asked), Promise.resolve([]), 1160, null);
  await arrivals();
  assert.deepEqual(asked.slice(0, 2), ['4/3', '4/4']);
  ahead.take(ASKED)!.close();
});

test('what nobody asks for is given up', async () => {
  const asked: string[] = [];
  const ahead = new Ahead(ASKED, sourceOf(asked), Promise.resolve([]), 1160, PERIOD);
  assert.equal(ahead.take({ ...ASKED, filter: '' }), null);
  assert.equal(ahead.take(ASKED), null);
  await arrivals();
  assert.deepEqual(asked, []);
});
