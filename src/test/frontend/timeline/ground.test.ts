import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ground } from '../../../../frontend/timeline/paint/ground.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { FakeCanvas } from './fake-canvas.js';

const GUTTER = 100;
const STRIP = { top: 40, bottom: 300 };

/** A ground on a screen of so fine pixels, and what became of each picture. */
class Screen {
  readonly drawn: TimeScale[] = [];
  readonly copies: number[] = [];
  private readonly ground = new Ground();

  constructor(ratio: number) {
    Object.assign(globalThis, { OffscreenCanvas: FakeCanvas, window: { devicePixelRatio: ratio } });
  }

  release(): void {
    this.ground.release();
  }

  /** @returns whether it was copied */
  show(window: TimeWindow, reason: unknown = 'the same', strip = STRIP): boolean {
    const nothing = (): void => undefined;
    const onto = {
      save: nothing,
      restore: nothing,
      beginPath: nothing,
      rect: nothing,
      clip: nothing,
      setTransform: nothing,
      drawImage: (_image: unknown, x: number) => this.copies.push(x),
    } as unknown as CanvasRenderingContext2D;
    const scale = new TimeScale(window, GUTTER, 1000);
    return this.ground.copy(onto, scale, strip, [reason], (_pen, wide) => this.drawn.push(wide));
  }
}

const YEAR = new TimeWindow(17_000, 17_500);

test('a pan is drawn once, wider than the window, and then copied where it belongs', () => {
  const screen = new Screen(1);
  assert.ok(!screen.show(YEAR), 'nothing to copy yet');
  for (const days of [0, 1, 2, 100, -100]) {
    assert.ok(screen.show(YEAR.pan(days)), `${days} days on`);
  }
  assert.equal(screen.drawn.length, 1);
  const [wide] = screen.drawn;
  assert.deepEqual([wide!.left, wide!.right], [GUTTER - 500, GUTTER + 1500]);
  // Two pixels a day: the picture goes to the left when the window goes on.
  assert.deepEqual(screen.copies, [0, 2, 4, 200, -200].map((pixels) => GUTTER - 500 - pixels));
});

test('a pan that leaves what was drawn is drawn again', () => {
  const screen = new Screen(1);
  [0, 0, 240, 260].forEach((days) => screen.show(YEAR.pan(days)));
  assert.equal(screen.drawn.length, 2);
});

test('zooming and new things to show are drawn, not copied', () => {
  const screen = new Screen(1);
  screen.show(YEAR);
  assert.ok(!screen.show(YEAR.zoom(0.99)));
  assert.ok(!screen.show(YEAR.zoom(0.99), 'something new'));
  assert.ok(screen.show(YEAR.zoom(0.99), 'something new'));
  assert.equal(screen.drawn.length, 1);
});

test('nothing is copied between the pixels of the screen', () => {
  const screen = new Screen(1.25);
  const copied = [0, 0, 1, 2].map((days) => screen.show(YEAR.pan(days)));
  assert.deepEqual(copied, [false, true, false, true]);
  assert.ok(screen.copies.every(Number.isInteger));
});

test('on large and fine screens less is drawn ahead, and in the end nothing', () => {
  const aheadOf = (bottom: number): number | undefined => {
    const screen = new Screen(2);
    const strip = { top: 40, bottom };
    [0, 0].forEach((days) => screen.show(YEAR.pan(days), 'the same', strip));
    return screen.drawn.at(0) && GUTTER - screen.drawn[0]!.left;
  };
  assert.deepEqual([2000, 3000, 4000].map(aheadOf), [500, 199, undefined]);
});

test('what was given back is drawn anew', () => {
  const screen = new Screen(1);
  [0, 1].forEach((days) => screen.show(YEAR.pan(days)));
  screen.release();
  assert.deepEqual([2, 3].map((days) => screen.show(YEAR.pan(days))), [false, true]);
  assert.equal(screen.drawn.length, 2);
});

test('a wider scale has every day at its place', () => {
  const scale = new TimeScale(YEAR.pan(0.3), GUTTER, 777);
  const wide = scale.widened(300);
  assert.equal(wide.x(17_123), scale.x(17_123));
  assert.deepEqual([wide.left, wide.right], [scale.left - 300, scale.right + 300]);
  assert.ok(Math.abs(wide.x(wide.window.from) - wide.left) <= 1);
});
