import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TileCache } from '../../../../frontend/timeline/tiles/cache.js';
import { cover } from '../../../../frontend/timeline/tiles/cover.js';
import {
  bucketsOf,
  childrenOf,
  nameOf,
  parentOf,
  spanOf,
  tilesOver,
  zoomFor,
  type TileKey,
} from '../../../../frontend/timeline/tiles/grid.js';
import type { Tile } from '../../../../frontend/timeline/tiles/model.js';
import { manyEvents, tileOf } from './samples.js';

test('a tile is 512 to 1024 pixels wide wherever zooms go on', () => {
  for (let pixels = 0.01; pixels < 300; pixels *= 1.3) {
    const width = spanOf(zoomFor(pixels)) * pixels;
    assert.ok(width >= 512 && width < 1024.001, `${pixels}: ${width}`);
  }
});

test('tiles before 1970 have negative numbers', () => {
  assert.deepEqual(tilesOver(9, -130, 1).map(nameOf), ['9/-2', '9/-1', '9/0']);
  assert.deepEqual(parentOf({ zoom: 9, index: -1 }), { zoom: 8, index: -1 });
});

test('children cover exactly their parent', () => {
  const key = { zoom: 5, index: -3 };
  const [first, second] = childrenOf(key);
  assert.equal(first!.index * spanOf(6), key.index * spanOf(5));
  assert.equal((second!.index + 1) * spanOf(6), (key.index + 1) * spanOf(5));
  assert.equal(bucketsOf(16), 1);
});

test('a missing tile is covered by its halves, else by a part of a coarser one', () => {
  const events = manyEvents(500);
  const have = new Map<string, Tile>();
  const put = (key: TileKey): void => void have.set(nameOf(key), tileOf(key, events));
  const lookup = (key: TileKey): Tile | undefined => have.get(nameOf(key));
  const key = { zoom: 6, index: 15 };
  assert.deepEqual(cover(key, lookup), []);
  put(parentOf(key)!);
  const fromParent = cover(key, lookup);
  assert.equal(fromParent.length, 1);
  childrenOf(key).forEach(put);
  const fromHalves = cover(key, lookup);
  assert.equal(fromHalves.length, 2);
  put(key);
  const exact = cover(key, lookup);
  const total = (pieces: typeof exact): number =>
    pieces.flatMap((piece) => piece.lanes[0]?.counts ?? []).reduce((sum, count) => sum + count, 0);
  assert.equal(total(fromParent), total(exact));
  assert.equal(total(fromHalves), total(exact));
});

interface Pending {
  readonly key: TileKey;
  readonly signal: AbortSignal;
  readonly resolve: (tile: Tile) => void;
  readonly reject: () => void;
}

function recordedCache(): { cache: TileCache; asked: Pending[]; came: string[]; wait: () => Promise<void>; time: { now: number } } {
  const asked: Pending[] = [];
  const came: string[] = [];
  const time = { now: 0 };
  const cache = new TileCache(
    (key, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ key, signal, resolve, reject: () => reject(new Error('no')) });
      }),
    (tile) => came.push(tile ? nameOf(tile) : 'failure'),
    () => time.now,
  );
  return { cache, asked, came, wait: () => new Promise((done) => setImmediate(done)), time };
}

test('useless requests are stopped and the urgent ones come first', async () => {
  const { cache, asked, came, wait } = recordedCache();
  const keys = tilesOver(9, 0, 128 * 9);
  cache.want(keys);
  assert.deepEqual(asked.map(({ key }) => key.index), [0, 1, 2, 3, 4]);
  cache.want([keys[4]!, keys[8]!]);
  assert.deepEqual(asked.map(({ signal }) => signal.aborted), [true, true, true, true, false, false]);
  asked[5]!.resolve(tileOf(keys[8]!, []));
  await wait();
  assert.deepEqual(came, ['9/8']);
});

test('a failed tile is asked for again only after a pause', async () => {
  const { cache, asked, came, wait, time } = recordedCache();
  const key = { zoom: 3, index: 1 };
  cache.want([key]);
  asked[0]!.reject();
  await wait();
  assert.deepEqual(came, ['failure']);
  cache.want([key]);
  assert.equal(asked.length, 1);
  time.now = 10_000;
  cache.want([key]);
  assert.equal(asked.length, 2);
});

test('an outdated tile stays in use until the new one comes', async () => {
  const { cache, asked, wait } = recordedCache();
  const key = { zoom: 9, index: 3 };
  cache.want([key]);
  asked[0]!.resolve(tileOf(key, []));
  await wait();
  cache.invalidate(0, 100);
  assert.equal(asked.length, 1);
  cache.invalidate(3 * 128 + 5, 3 * 128 + 5);
  assert.equal(asked.length, 2);
  assert.ok(cache.has(key));
});
