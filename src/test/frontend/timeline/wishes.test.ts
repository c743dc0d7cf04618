import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { TileCache } from '../../../../frontend/timeline/tiles/cache.js';
import { nameOf, type TileKey } from '../../../../frontend/timeline/tiles/grid.js';
import { Wishes, withNext } from '../../../../frontend/timeline/tiles/wishes.js';

const at = (zoom: number, index: number): TileKey => ({ zoom, index });

/** Wishes that hear nothing back, and the lists of tiles that were asked for. */
function wishes() {
  const cache = new TileCache(() => new Promise(() => undefined), () => undefined);
  const asked: string[][] = [];
  mock.method(cache, 'want', (keys: readonly TileKey[]) => asked.push(keys.map(nameOf)));
  return { asked, wishes: new Wishes(cache, () => Date.now()) };
}

function look(wishes: Wishes, key: TileKey, hasStandIn = true): void {
  wishes.look([key], nameOf(key), () => hasStandIn);
}

test('on the way through many zoom levels only some are asked for, the last one always', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const { asked, wishes: each } = wishes();
  for (let zoom = 3; zoom < 9; zoom++) {
    look(each, at(zoom, 5));
    t.mock.timers.tick(40);
  }
  t.mock.timers.tick(80);
  assert.deepEqual(asked, [['3/5'], ['5/5'], ['8/5']]);
});

test('what has nothing to stand in for it is asked for at once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const { asked, wishes: each } = wishes();
  look(each, at(3, 5), false);
  look(each, at(4, 10), false);
  assert.deepEqual(asked, [['3/5'], ['4/10']]);
});

test('neighbours come at once while panning, parents and children after a rest', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const { asked, wishes: each } = wishes();
  look(each, at(5, 8));
  t.mock.timers.tick(50);
  look(each, at(5, 9));
  assert.deepEqual(asked[1], ['5/9', '5/10', '5/8']);
  t.mock.timers.tick(200);
  assert.deepEqual(asked[2], ['5/9', '5/10', '5/8', '4/4', '6/18', '6/19']);
});

test('looking twice at the same tiles asks once', () => {
  const { asked, wishes: each } = wishes();
  look(each, at(5, 8));
  look(each, at(5, 8));
  assert.equal(asked.length, 1);
  each.forget();
  look(each, at(5, 8));
  assert.equal(asked.length, 2);
  each.close();
});

test('the children of the middle come first', () => {
  assert.deepEqual(withNext([at(5, 8), at(5, 9), at(5, 10)]).map(nameOf), [
    '5/8', '5/9', '5/10', '5/11', '5/7', '4/4', '4/5', '6/18', '6/19',
  ]);
});
