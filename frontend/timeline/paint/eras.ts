import { ERA_ROW, type EraBox } from '../layout/eras.js';
import { isolated, shorten, type Measure } from '../layout/labels.js';
import type { Era } from '../tiles/model.js';
import { AXIS_HEIGHT } from './axis.js';
import type { Palette } from './palette.js';
import { line, type Pen } from './pen.js';

/** A name narrower than this says nothing. */
const NARROWEST_NAME = 34;

/** Names of eras are smaller than the labels that `measure` knows. */
const SIZE = 11 / 13;

export interface EraStyle {
  readonly palette: Palette;
  readonly measure: Measure;
  /** Width of the column for titles; 0 where there is none. */
  readonly gutter: number;
  /** What each line holds. */
  readonly kinds: readonly Era['kind'][];
}

const KIND_NAMES: Readonly<Record<Era['kind'], string>> = {
  envoy: 'Envoys',
  truce: 'Ceasefires',
};

/** How strongly an era shows behind the events: every other envoy a little, truces a little more. */
function strengthOf({ era, rank }: EraBox): number {
  return era.kind === 'truce' ? 0.055 : rank % 2 === 0 ? 0.035 : 0;
}

/** Tints behind all lanes. */
export function paintEraTints(
  pen: Pen,
  boxes: readonly EraBox[],
  bottom: number,
  palette: Palette,
): void {
  pen.fillStyle = palette.muted;
  for (const box of boxes) {
    const [x0, x1] = [Math.round(box.x0), Math.round(box.x1)];
    pen.globalAlpha = strengthOf(box);
    pen.fillRect(x0, AXIS_HEIGHT, x1 - x0, bottom - AXIS_HEIGHT);
  }
  pen.globalAlpha = 1;
}

/** Names in lines of their own under the axis: a solid rule for an envoy, a dotted one for a truce. */
export function paintEraNames(
  pen: Pen,
  boxes: readonly EraBox[],
  style: EraStyle,
): void {
  pen.font = `11px ${style.palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.lineWidth = 2;
  pen.fillStyle = style.palette.muted;
  for (const { era, x0, x1, row, open } of boxes) {
    const top = AXIS_HEIGHT + row * ERA_ROW;
    pen.strokeStyle = style.palette.muted;
    pen.setLineDash(era.kind === 'truce' ? [2, 2] : []);
    line(pen, x0 + 1, top + ERA_ROW - 4, x1 - 1, top + ERA_ROW - 4);
    if (open) {
      paintOpenEnd(pen, x1, top + ERA_ROW - 4);
    }
    const room = x1 - x0 - 8;
    if (room >= NARROWEST_NAME) {
      const name = shorten(era.title, room / SIZE, style.measure);
      pen.fillText(isolated(name), x0 + 4, top + 7);
    }
  }
  pen.setLineDash([]);
  if (style.gutter > 0) {
    paintKinds(pen, style.kinds);
  }
}

/** An arrowhead: it goes on, nobody knows how long. */
function paintOpenEnd(pen: Pen, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x + 3, y);
  pen.lineTo(x - 5, y - 4);
  pen.lineTo(x - 5, y + 4);
  pen.closePath();
  pen.fill();
}

/** What a line holds, in the column of the lane titles. */
function paintKinds(pen: Pen, kinds: readonly Era['kind'][]): void {
  kinds.forEach((kind, row) => {
    pen.fillText(KIND_NAMES[kind], 14, AXIS_HEIGHT + row * ERA_ROW + 8);
  });
}

/** The era whose name lies under a point. */
export function eraAt(boxes: readonly EraBox[], x: number, y: number): EraBox | null {
  const row = Math.floor((y - AXIS_HEIGHT) / ERA_ROW);
  return boxes.find((box) => box.row === row && x >= box.x0 && x <= box.x1) ?? null;
}
