import type { FrameMark } from '../layout/frame.js';
import { fitting, isolated, type Measure } from '../layout/labels.js';
import { EVENT_GAP, textOf } from '../layout/level.js';
import type { Placed } from '../layout/placed.js';
import type { TimelineEvent } from '../tiles/model.js';
import { civil } from '../time/days.js';
import type { TimeScale } from '../time/scale.js';
import { isStruck } from './marks.js';
import type { Palette } from './palette.js';
import { upright, type Pen } from './pen.js';

/** Half a line of text and a little air, in pixels. */
const HALF_LINE = 9;

/** Room between a label and what it would run into, in pixels. */
const AIR = 3;

/** Of a mark at the left edge so much has faded out, in pixels. */
const FADED = 6;

/** So much more room, in pixels, is worth another look at a label. */
const WORTH_IT = 24;

/** No label is longer, in pixels. */
const LONGEST = 560;

/** A label as it stands on the picture. */
export interface ShownLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly struck: boolean;
  readonly event: TimelineEvent;
}

/** The labels of a picture. At the right edge, and at the end of a bar, as many words as can be read whole, or none. */
export function shownLabels(
  marks: readonly FrameMark[],
  { left, right }: { readonly left: number; readonly right: number },
  measure: Measure,
): ShownLabel[] {
  const shown: ShownLabel[] = [];
  const nexts = nextInRow(marks);
  marks.forEach((mark, index) => {
    const { placed, labelX: x, x1, y } = mark;
    // Where its mark has faded out at the left edge a label would stand for nothing.
    if (placed.label === '' || x1 < left + FADED) {
      return;
    }
    const label = placed.inside ? placed : withRoom(mark, nexts[index]! - EVENT_GAP - x, measure);
    // What is left of a long bar keeps the beginning of its label, not the end.
    const end = placed.inside ? Math.min(right, x1) : right;
    const whole = x + label.labelWidth + AIR <= end;
    const text = whole ? label.label : fitting(label.label, end - AIR - x, measure);
    if (text !== '' && text !== '…') {
      const width = whole ? label.labelWidth : measure(text);
      shown.push({ text, x, y, width, struck: isStruck(placed.event), event: placed.event });
    }
  });
  return shown;
}

/** For each mark where the next one of its line begins; the marks are ordered by lane and day. */
function nextInRow(marks: readonly FrameMark[]): number[] {
  const nexts = new Array<number>(marks.length);
  let starts: number[] = [];
  for (let at = marks.length - 1; at >= 0; at--) {
    const { box, placed, x0, x1 } = marks[at]!;
    if (box !== marks[at + 1]?.box) {
      starts = [];
    }
    if (placed.inStrip) {
      continue;
    }
    const next = starts[placed.row] ?? Infinity;
    nexts[at] = next;
    // A former date may stand before the mark: nothing is known of the room before it.
    starts[placed.row] = placed.ghosts.length > 0 ? -Infinity : Math.min(next, x0, x1);
  }
  return nexts;
}

interface Lengthened {
  readonly room: number;
  readonly label: string;
  readonly labelWidth: number;
}

const lengthened = new WeakMap<Placed, Lengthened>();

/**
 * Places are kept for a whole range of scales, so between two marks there may be more room than when their
 * labels were made: one that was cut is then cut later.
 */
function withRoom(
  { placed, ongoing }: FrameMark,
  room: number,
  measure: Measure,
): Pick<Placed, 'label' | 'labelWidth'> {
  if (room < placed.labelWidth + WORTH_IT || !/…\u2069?$/.test(placed.label)) {
    return placed;
  }
  let longer = lengthened.get(placed);
  if (!longer || Math.abs(longer.room - room) > 1) {
    const most = Math.min(room, LONGEST);
    const whole = ongoing ? sinceWhen(placed.event) : textOf(placed.event);
    const label = measure(whole) <= most ? isolated(whole) : fitting(whole, most, measure);
    longer = { room, label, labelWidth: measure(label.replace(/[\u2068\u2069]/g, '')) };
    lengthened.set(placed, longer);
  }
  return longer.labelWidth > placed.labelWidth ? longer : placed;
}

/** What began before the picture says when, unless its words do: else it looks like news of the first day in view. */
export function sinceWhen(event: TimelineEvent): string {
  const text = textOf(event);
  const year = event.start === undefined ? '' : String(civil(event.start).year);
  return text.includes(year) ? text : `${isolated(text)} · since ${year}`;
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

function meets(from: number, to: number, x: number): boolean {
  return from - AIR < x && x < to + AIR;
}

/** The line of today; it leaves the labels and dots it meets alone. */
export function paintToday(
  pen: Pen,
  picture: {
    readonly scale: TimeScale;
    readonly today: number;
    readonly palette: Palette;
    readonly frame: { readonly marks: readonly FrameMark[] };
  },
  labels: readonly ShownLabel[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const { scale, today, palette, frame } = picture;
  if (!scale.window.contains(today)) {
    return;
  }
  const x = scale.x(today);
  const dots = frame.marks.filter(({ placed }) => placed.shape === 'dot');
  const met = [
    ...labels.filter((label) => meets(label.x, label.x + label.width, x)),
    ...dots.filter((dot) => meets(dot.x0, dot.x1, x)),
  ];
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
