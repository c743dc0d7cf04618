import type { FrameMark } from '../layout/frame.js';
import { radiusOf } from '../layout/marks.js';
import type { TimelineEvent } from '../tiles/model.js';
import type { TimeScale } from '../time/scale.js';
import { hueOf, type Palette } from './palette.js';
import { line, type Pen } from './pen.js';

const FULL = 2 * Math.PI;
const HALF_TURN = Math.PI / 2;
/** Height of a bar without and with a label inside. */
const BAR = 9;
const LABELLED_BAR = 18;

/** How much of a mark is filled: what happened is, what did not is only an outline. */
export function isHollow(event: TimelineEvent): boolean {
  return event.modality === 'planned' || event.modality === 'hypothetical' || isStruck(event);
}

/** Cancelled and denied events are struck through. */
export function isStruck(event: TimelineEvent): boolean {
  return event.modality === 'denied' || event.status === 'cancelled';
}

/** Draws one mark without its label. */
export function paintMark(pen: Pen, mark: FrameMark, palette: Palette): void {
  const { event, shape } = mark.placed;
  const colour = hueOf(palette, mark.box.hue);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 1.6;
  const dashed = event.approximate === true || event.modality === 'hypothetical';
  if (dashed) {
    pen.setLineDash([2.5, 2]);
  }
  switch (shape) {
    case 'dot':
      paintDot(pen, mark, palette);
      break;
    case 'bar':
      paintBar(pen, mark, palette);
      break;
    case 'soft':
      paintSoft(pen, mark, colour, dashed);
      break;
    default:
      paintOpen(pen, mark, colour, shape === 'since');
  }
  if (dashed) {
    pen.setLineDash([]);
  }
  if (isStruck(event)) {
    const middle = (mark.x0 + mark.x1) / 2;
    // Well over both edges: between them it would make the letter Z of a span.
    const [across, up] = shape === 'dot' ? strikeOf(radiusOf(event)) : [6, mark.placed.inside ? 11 : 9];
    line(pen, middle - across, mark.y + up, middle + across, mark.y - up);
  }
}

function strikeOf(radius: number): [number, number] {
  return [radius + 2.5, 0.8 * (radius + 2.5)];
}

function paintDot(pen: Pen, mark: FrameMark, palette: Palette): void {
  const { event } = mark.placed;
  const x = (mark.x0 + mark.x1) / 2;
  const radius = radiusOf(event);
  if (event.contradicted) {
    paintSplit(pen, x, mark.y, radius + 0.5, isHollow(event));
    return;
  }
  pen.beginPath();
  pen.arc(x, mark.y, isHollow(event) ? radius + 0.3 : radius, 0, FULL);
  if (isHollow(event) || event.approximate) {
    pen.fillStyle = isHollow(event) ? palette.background : (pen.strokeStyle as string);
    pen.globalAlpha = isHollow(event) ? 1 : 0.35;
    pen.fill();
    pen.globalAlpha = 1;
    pen.stroke();
  } else {
    pen.fill();
  }
}

/** Two halves that do not meet, one a little lower: the sources do not agree. */
function paintSplit(pen: Pen, x: number, y: number, radius: number, hollow: boolean): void {
  for (const side of [-1, 1] as const) {
    pen.beginPath();
    pen.arc(x + 1.25 * side, y + side, radius, -side * HALF_TURN, -side * HALF_TURN + Math.PI);
    pen.closePath();
    if (hollow) {
      pen.lineWidth = 1.2;
      pen.stroke();
    } else {
      pen.fill();
    }
  }
}

function heightOf(mark: FrameMark): number {
  return mark.placed.inside ? LABELLED_BAR : BAR;
}

function paintBar(pen: Pen, mark: FrameMark, palette: Palette): void {
  const { event } = mark.placed;
  const height = heightOf(mark);
  const colour = mark.cut ? fadingOut(pen, mark, pen.strokeStyle as string) : pen.strokeStyle;
  pen.strokeStyle = colour;
  pen.beginPath();
  pen.roundRect(mark.x0, mark.y - height / 2, mark.x1 - mark.x0, height, height / 2);
  pen.fillStyle = isHollow(event) ? palette.background : colour;
  pen.globalAlpha = isHollow(event) ? 1 : mark.placed.inside ? 0.2 : 0.45;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = 1.2;
  pen.stroke();
  if (event.contradicted) {
    const middle = (mark.x0 + mark.x1) / 2;
    line(pen, middle - 2, mark.y - height / 2, middle - 2, mark.y + height / 2);
    line(pen, middle + 2, mark.y - height / 2, middle + 2, mark.y + height / 2);
  }
}

/** What has no room for its end fades out, so that nobody takes the end that is drawn for its own. */
function fadingOut(pen: Pen, { x0, x1 }: FrameMark, colour: string): CanvasGradient {
  const gradient = pen.createLinearGradient(x0, 0, x1, 0);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(0.4, colour);
  gradient.addColorStop(1, transparent(colour));
  return gradient;
}

function paintSoft(pen: Pen, mark: FrameMark, colour: string, dashed: boolean): void {
  const { x0, x1, y } = mark;
  const half = (mark.placed.inside ? LABELLED_BAR : 12) / 2;
  const edge = Math.min(0.4, 14 / (x1 - x0));
  const gradient = pen.createLinearGradient(x0, 0, x1, 0);
  const clear = transparent(colour);
  gradient.addColorStop(0, clear);
  gradient.addColorStop(edge, colour);
  if (!mark.cut) {
    gradient.addColorStop(1 - edge, colour);
  }
  gradient.addColorStop(1, clear);
  const hollow = isHollow(mark.placed.event);
  pen.globalAlpha = hollow ? 0.16 : 0.38;
  pen.fillStyle = gradient;
  pen.fillRect(x0, y - half, x1 - x0, 2 * half);
  pen.globalAlpha = 1;
  if (dashed || hollow) {
    pen.strokeStyle = gradient;
    pen.lineWidth = 1.2;
    line(pen, x0, y - half, x1, y - half);
    line(pen, x0, y + half, x1, y + half);
  }
}

function paintOpen(pen: Pen, mark: FrameMark, colour: string, since: boolean): void {
  const { x0, x1, y } = mark;
  const [solid, open] = since ? [x0, x1] : [x1, x0];
  const sign = since ? 1 : -1;
  const gradient = pen.createLinearGradient(solid, 0, open, 0);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, transparent(colour));
  pen.globalAlpha = 0.5;
  pen.fillStyle = gradient;
  pen.fillRect(x0, y - 4, x1 - x0, 8);
  pen.globalAlpha = 1;
  pen.fillStyle = colour;
  if (!mark.ongoing) {
    pen.fillRect(solid - (since ? 0 : 2.5), y - 7, 2.5, 14);
  }
  pen.beginPath();
  pen.moveTo(open, y);
  pen.lineTo(open - 7 * sign, y - 4.5);
  pen.lineTo(open - 7 * sign, y + 4.5);
  pen.closePath();
  pen.fill();
}

/** Former dates of an event that was moved: hollow ghosts and a thin line to the date it has now. */
export function paintGhosts(pen: Pen, mark: FrameMark, scale: TimeScale, palette: Palette): void {
  pen.strokeStyle = hueOf(palette, mark.box.hue);
  pen.lineWidth = 1;
  pen.globalAlpha = 0.7;
  for (const day of mark.placed.ghosts) {
    const x = scale.x(day + 0.5);
    paintConnector(pen, x, nearestEnd(mark, x), mark.y);
    pen.setLineDash([2, 1.5]);
    pen.beginPath();
    pen.arc(x, mark.y, 3.5, 0, FULL);
    pen.fillStyle = palette.background;
    pen.fill();
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** Where a line from a former date meets the mark: a long bar at its near end. */
function nearestEnd(mark: FrameMark, x: number): number {
  const inset = Math.min(6, (mark.x1 - mark.x0) / 2);
  return x < mark.x0 ? mark.x0 + inset : mark.x1 - inset;
}

/** Runs between two lines, where no label stands. */
function paintConnector(pen: Pen, from: number, to: number, y: number): void {
  pen.setLineDash([1, 3]);
  pen.beginPath();
  pen.moveTo(from, y + 4);
  pen.lineTo(from, y + 10);
  pen.lineTo(to, y + 10);
  pen.lineTo(to, y + 4);
  pen.stroke();
}

/** The same colour without any weight, so that a fade keeps its hue. */
export function transparent(colour: string): string {
  let clear = clears.get(colour);
  if (clear === undefined) {
    clear = clearOf(colour);
    clears.set(colour, clear);
  }
  return clear;
}

const clears = new Map<string, string>();

function clearOf(colour: string): string {
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour);
  return rgb ? `rgba(${rgb[1]}, ${rgb[2]}, ${rgb[3]}, 0)` : 'rgba(128, 128, 128, 0)';
}
