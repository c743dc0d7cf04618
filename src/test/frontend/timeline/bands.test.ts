import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FrameBand, FrameMark } from '../../../../frontend/timeline/layout/frame.js';
import { inStrip } from '../../../../frontend/timeline/layout/placed.js';
import { countText, paintBand, paintCounts } from '../../../../frontend/timeline/paint/bands.js';
import { paintMark } from '../../../../frontend/timeline/paint/marks.js';
import type { Palette } from '../../../../frontend/timeline/paint/palette.js';
import type { Pen } from '../../../../frontend/timeline/paint/pen.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn } from './samples.js';

const palette = { background: 'white', lanes: ['blue'], font: 'serif' } as unknown as Palette;
const box = { hue: 1 } as FrameBand['box'];

/** A pen that remembers the rectangles it filled and the corners of its lines. */
function penOf() {
  const filled: { style: string; alpha: number; x: number; width: number }[] = [];
  const corners: number[][] = [];
  const gradient = { addColorStop: () => undefined };
  const known: Record<string, unknown> = {
    createLinearGradient: () => gradient,
    fillRect(x: number, _y: number, width: number) {
      filled.push({ style: String(pen.fillStyle), alpha: pen.globalAlpha, x, width });
    },
    moveTo: (...at: number[]) => corners.push(at),
    lineTo: (...at: number[]) => corners.push(at),
  };
  const pen = new Proxy(known, { get: (all, name: string) => all[name] ?? (() => undefined) }) as unknown as Pen;
  return { pen, filled, corners };
}

test('the count of a band is exact as long as it is short', () => {
  assert.deepEqual([7, 999, 1000, 1121, 9999].map(countText), ['7', '999', '1,000', '1,121', '9,999']);
  assert.deepEqual([10_000, 12_900].map(countText), ['10k', '12k']);
});

test('the field of a band is as strong under its count as beside it', () => {
  const scale = new TimeScale(new TimeWindow(0, 100), 0, 100);
  const bins = [{ from: 20, to: 60, count: 7 }];
  const band: FrameBand = {
    kind: 'band',
    band: { lane: 'a', from: 20, to: 60, count: 7, bins },
    box,
    x0: 20,
    x1: 60,
    y0: 0,
    y1: 18,
    clear: 20,
  };
  const { pen, filled } = penOf();
  const style = { palette, most: 7, countWidth: () => 8 };
  paintBand(pen, band, scale, style);
  const field = filled[0]!.alpha;
  filled.length = 0;
  paintCounts(pen, [band], scale, style);
  const [pale, back] = filled;
  assert.deepEqual([pale!.style, back!.style, pale!.x, pale!.width], ['white', 'blue', back!.x, back!.width]);
  const left = field * (1 - pale!.alpha);
  assert.ok(Math.abs(left * (1 - back!.alpha) + back!.alpha - field) < 1e-9);
});

test('the stroke through a span crosses both of its edges', () => {
  const placed = inStrip('a', eventOn('no', 10, { kind: 'month', end: 40, modality: 'denied' }));
  const mark: FrameMark = { kind: 'mark', placed, box, x0: 10, x1: 40, y: 50, labelX: 40 };
  const { pen, corners } = penOf();
  paintMark(pen, mark, palette);
  const [from, to] = corners.slice(-2).map(([, y]) => y!);
  const edges = corners.slice(0, -2).map(([, y]) => y!);
  assert.ok(Math.min(...edges) > to! && Math.max(...edges) < from!, `${from} ${to} over ${edges}`);
});
