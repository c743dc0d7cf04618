import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Layer, sameAs } from '../../../../frontend/timeline/paint/layer.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { FakeCanvas } from './fake-canvas.js';

/** A canvas that hears of every copy. */
function penWith(drawImage: () => void): CanvasRenderingContext2D {
  const nothing = (): void => undefined;
  const pen = { save: nothing, setTransform: nothing, restore: nothing, drawImage };
  return pen as unknown as CanvasRenderingContext2D;
}

test('a layer is drawn again only for a new reason', () => {
  Object.assign(globalThis, { OffscreenCanvas: FakeCanvas });
  const layer = new Layer();
  let [drawn, copied] = [0, 0];
  const onto = penWith(() => copied++);
  const copy = (reason: unknown, width = 10): void =>
    layer.copy(onto, { width, height: 5 }, 2, [reason], () => drawn++);
  copy('a');
  copy('a');
  assert.deepEqual([drawn, copied], [1, 2]);
  copy('b');
  copy('b', 11);
  assert.deepEqual([drawn, copied], [3, 4]);
});

test('off the page text runs as on it, whatever the direction of the document', () => {
  Object.assign(globalThis, { OffscreenCanvas: FakeCanvas });
  const onto = penWith(() => undefined);
  let direction = '';
  new Layer().copy(onto, { width: 9, height: 9 }, 1, [], (pen) => {
    direction = (pen as unknown as { direction: string }).direction;
  });
  assert.equal(direction, 'ltr');
});

test('reasons are compared one by one', () => {
  const thing = {};
  assert.ok(sameAs([thing, 1], [thing, 1]));
  assert.ok(!sameAs([thing, 1], [{}, 1]));
  assert.ok(!sameAs([thing], [thing, 1]));
});

test('words that were written before stay the same for their style', () => {
  const words = new DateWords('en-GB');
  const month = { unit: 'month', count: 1 } as const;
  const tick = { day: 17_226, next: 17_257 };
  for (let time = 0; time < 2; time++) {
    assert.equal(words.tick(month, tick), 'Mar');
    assert.equal(words.major(month, tick), 'March 2017');
    assert.equal(words.tick({ unit: 'day', count: 1 }, tick), '1');
    assert.equal(words.day(tick.day), '1 March 2017');
  }
});
