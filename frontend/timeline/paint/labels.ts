import type { FrameMark } from '../layout/frame.js';
import { fitting, type Measure } from '../layout/labels.js';
import type { TimeScale } from '../time/scale.js';
import { isStruck } from './marks.js';
import type { Palette } from './palette.js';
import { upright, type Pen } from './pen.js';

/** Half a line of text and a little air, in pixels. */
const HALF_LINE = 9;

/** Room between a label and what it would run into, in pixels. */
const AIR = 3;

/** A label as it stands on the picture. */
export interface ShownLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly struck: boolean;
}

/** The labels of a picture. At the right edge, and at the end of a bar, as many words as can be read whole, or none. */
export function shownLabels(
  marks: readonly FrameMark[],
  right: number,
  measure: Measure,
): ShownLabel[] {
  const shown: ShownLabel[] = [];
  for (const { placed, labelX: x, x1, y } of marks) {
    if (placed.label === '') {
      continue;
    }
    // What is left of a long bar keeps the beginning of its label, not the end.
    const end = placed.inside ? Math.min(right, x1) : right;
    const whole = x + placed.labelWidth + AIR <= end;
    const text = whole ? placed.label : fitting(placed.label, end - AIR - x, measure);
    if (text !== '') {
      const width = whole ? placed.labelWidth : measure(text);
      shown.push({ text, x, y, width, struck: isStruck(placed.event) });
    }
  }
  return shown;
}

/** Writes the labels. */
export function paintLabels(pen: Pen, labels: readonly ShownLabel[], palette: Palette): void {
  pen.font = `13px ${palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.text;
  for (const { text, x, y, width, struck } of labels) {
    pen.fillText(text, x, y + 0.5);
    if (struck) {
      pen.fillRect(x, y, width, 1);
    }
  }
}

/** The line of today; it leaves the labels it meets alone. */
export function paintToday(
  pen: Pen,
  picture: { readonly scale: TimeScale; readonly today: number; readonly palette: Palette },
  labels: readonly ShownLabel[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const { scale, today, palette } = picture;
  if (!scale.window.contains(today)) {
    return;
  }
  const x = scale.x(today);
  const met = labels.filter((label) => label.x - AIR < x && x < label.x + label.width + AIR);
  pen.fillStyle = palette.today;
  pen.globalAlpha = 0.65;
  let from = top;
  for (const y of met.map((label) => label.y).sort((a, b) => a - b)) {
    if (y - HALF_LINE > from) {
      upright(pen, x, from, y - HALF_LINE);
    }
    from = Math.max(from, y + HALF_LINE);
  }
  upright(pen, x, from, bottom);
  pen.globalAlpha = 1;
}
