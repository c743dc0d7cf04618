import type { TimeScale } from '../time/scale.js';
import { majorOf, stepFor, ticks, type Step } from '../time/ticks.js';
import type { DateWords } from '../time/words.js';
import type { Measure } from '../layout/labels.js';
import type { Palette } from './palette.js';
import { upright, type Pen } from './pen.js';

export const AXIS_HEIGHT = 44;

/** Ticks are at least this far apart, in pixels. */
export const TICK_PIXELS = 52;

export interface AxisStyle {
  readonly palette: Palette;
  readonly words: DateWords;
  readonly measure: Measure;
  readonly bottom: number;
  /** Height of the axis and what stays in sight under it. */
  readonly head: number;
}

/** Hairlines of the calendar through all lanes; majors a little stronger. */
export function paintGrid(pen: Pen, scale: TimeScale, step: Step, style: AxisStyle): void {
  const major = majorOf(step);
  const starts = new Set(ticks(major, scale.window.from, scale.window.to).map((tick) => tick.day));
  pen.fillStyle = style.palette.line;
  for (const tick of ticks(step, scale.window.from, scale.window.to)) {
    const x = scale.x(tick.day);
    if (x >= scale.left) {
      pen.globalAlpha = starts.has(tick.day) ? 1 : 0.5;
      upright(pen, x, AXIS_HEIGHT, style.bottom);
    }
  }
  pen.globalAlpha = 1;
}

/** The names of the steps; the name of the current year or month stays at the left edge. */
export function paintAxis(pen: Pen, scale: TimeScale, step: Step, style: AxisStyle): void {
  const { palette } = style;
  pen.fillStyle = palette.background;
  pen.fillRect(0, 0, scale.right, style.head);
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.save();
  pen.beginPath();
  pen.rect(scale.left, 0, scale.width, AXIS_HEIGHT);
  pen.clip();
  if (step.unit === 'year') {
    paintMajors(pen, scale, step, AXIS_HEIGHT / 2 + 4, style);
  } else {
    paintMajors(pen, scale, majorOf(step), 14, style);
    paintMinors(pen, scale, step, 33, style);
  }
  pen.restore();
  pen.fillStyle = palette.line;
  pen.fillRect(0, AXIS_HEIGHT - 1, scale.right, 1);
  pen.fillRect(0, style.head - 1, scale.right, 1);
}

function paintMajors(pen: Pen, scale: TimeScale, step: Step, y: number, style: AxisStyle): void {
  pen.font = `600 13px ${style.palette.font}`;
  pen.fillStyle = style.palette.text;
  for (const tick of ticks(step, scale.window.from, scale.window.to)) {
    const name = style.words.major(step, tick);
    // The next name pushes the sticky one out of the picture.
    const width = style.measure(name) * 1.1;
    const push = scale.x(tick.next) - width - 12;
    const x = Math.min(Math.max(scale.x(tick.day), scale.left) + 5, push);
    if (x >= scale.left - 2 && x + width <= scale.right) {
      pen.fillText(name, x, y);
    }
  }
}

/** Names of the finer steps; like all names, one that is half out of the picture is left away. */
function paintMinors(pen: Pen, scale: TimeScale, step: Step, y: number, style: AxisStyle): void {
  pen.font = `12px ${style.palette.font}`;
  pen.fillStyle = style.palette.muted;
  for (const tick of ticks(step, scale.window.from, scale.window.to)) {
    const x = scale.x(tick.day) + 5;
    const name = style.words.tick(step, tick);
    if (x >= scale.left && x + style.measure(name) <= scale.right) {
      pen.fillText(name, x, y);
    }
  }
}

/** The step of a level's axis, which is also the step of its bands. */
export function axisStep(pixelsPerDay: number): Step {
  return stepFor(pixelsPerDay, TICK_PIXELS);
}
