import type { TimeScale } from '../time/scale.js';
import { majorOf, stepFor, ticks, type Step, type Tick } from '../time/ticks.js';
import type { DateWords } from '../time/words.js';
import type { Measure } from '../layout/labels.js';
import type { Palette } from './palette.js';
import { upright, type Pen } from './pen.js';

export const AXIS_HEIGHT = 44;

const TODAY = 'today';
/** Its size against the labels that are measured. */
const TODAY_SIZE = 11 / 13;

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

/** The word beside the line of today, over whatever the axis says there. */
export function paintTodayName(
  pen: Pen,
  { scale, today, palette, measure }: AxisStyle & { scale: TimeScale; today: number },
): void {
  if (!scale.window.contains(today)) {
    return;
  }
  const width = measure(TODAY) * TODAY_SIZE;
  const x = Math.min(Math.max(scale.x(today) - width / 2, scale.left + 2), scale.right - width - 2);
  pen.fillStyle = palette.background;
  pen.fillRect(x - 3, AXIS_HEIGHT - 13, width + 6, 12);
  pen.font = `11px ${palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.today;
  pen.fillText(TODAY, x, AXIS_HEIGHT - 7);
}

/** Whether a name that is held at the left edge would stand too near to the next for an even axis. */
function crowds(scale: TimeScale, tick: Tick): boolean {
  const [x, next] = [scale.x(tick.day), scale.x(tick.next)];
  return x < scale.left - 1 && next - scale.left < (next - x) * 0.75;
}

function paintMajors(pen: Pen, scale: TimeScale, step: Step, y: number, style: AxisStyle): void {
  pen.font = `600 13px ${style.palette.font}`;
  pen.fillStyle = style.palette.text;
  const alone = step.unit === 'year' && y > AXIS_HEIGHT / 2;
  for (const tick of ticks(step, scale.window.from, scale.window.to)) {
    if (alone && crowds(scale, tick)) {
      continue;
    }
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
