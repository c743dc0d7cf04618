import type { Frame, FrameItem, FrameMark } from '../layout/frame.js';
import { nameOfItem } from '../layout/frame.js';
import type { LaneBox } from '../layout/lanes.js';
import type { Measure } from '../layout/labels.js';
import type { Era } from '../tiles/model.js';
import type { EraBox } from '../layout/eras.js';
import type { TimeScale } from '../time/scale.js';
import type { Step } from '../time/ticks.js';
import type { DateWords } from '../time/words.js';
import { AXIS_HEIGHT, paintAxis, paintGrid, paintTodayName } from './axis.js';
import { paintBand, paintCounts, type BandStyle } from './bands.js';
import { paintEarlier } from './earlier.js';
import { paintEraNames, paintEraTints } from './eras.js';
import { paintLabels, paintToday, shownLabels } from './labels.js';
import { paintLaneLines, paintLaneTitles } from './lanes.js';
import { paintGhosts, paintMark, transparent } from './marks.js';
import type { Palette } from './palette.js';
import type { Pen } from './pen.js';

/** Width of the fades at the left and right edge, in pixels. */
const FADE = 8;

/** All that a picture shows. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly step: Step;
  readonly boxes: readonly LaneBox[];
  readonly frame: Frame;
  readonly eras: readonly EraBox[];
  /** The lines of eras, empty ones too. */
  readonly kinds: readonly Era['kind'][];
  /** Height of axis and eras, which stay in sight. */
  readonly head: number;
  readonly today: number;
  readonly selected: string;
  readonly hovered: string;
  readonly focused: string;
  /** Top of the first lane, scrolling included. */
  readonly top: number;
  readonly gutter: number;
  /** How many events each lane has in view; `null` while that is not known. */
  readonly inView: ReadonlyMap<string, number> | null;
  readonly band: BandStyle;
  readonly palette: Palette;
  readonly words: DateWords;
  readonly measure: Measure;
  /** Draws ground and marks from memory, where that is possible; says whether it did. */
  readonly ground?: () => boolean;
  /** Draws a mark from memory, where that is quicker; says whether it did. */
  readonly stamp?: (mark: FrameMark) => boolean;
  /** Draws the titles of the lanes from memory. */
  readonly titles?: (() => void) | undefined;
}

/** Draws a complete picture. */
export function paint(pen: Pen, picture: Picture): void {
  const { palette, scale, width, height, frame } = picture;
  if (!picture.ground?.()) {
    paintGround(pen, picture);
  }
  const style = { ...picture, bottom: height };
  pen.save();
  clipToLanes(pen, picture);
  const labels = shownLabels(frame.marks, scale, picture.measure);
  paintToday(pen, picture, labels, { top: AXIS_HEIGHT, bottom: height });
  paintCounts(pen, frame.bands, scale, picture.band);
  frame.marks.filter((mark) => mark.ongoing).forEach((mark) => paintMark(pen, mark, palette));
  paintLabels(pen, labels, palette);
  paintRings(pen, picture);
  paintEdges(pen, picture);
  paintEarlier(pen, frame.earlier, picture);
  pen.restore();
  const area = { x: 0, y: picture.top, width, height };
  paintLaneLines(pen, picture.boxes, area, palette);
  if (picture.titles) {
    picture.titles();
  } else {
    paintLaneTitles(pen, picture.boxes, area, picture);
  }
  paintAxis(pen, scale, picture.step, style);
  paintTodayName(pen, style);
  paintEraNames(pen, picture.eras, picture);
}

/** What stands at its days, wherever the window begins and ends: background, calendar, bands and marks without words. */
export function paintGround(pen: Pen, picture: Picture): void {
  const { palette, scale, width, height } = picture;
  pen.globalAlpha = 1;
  pen.fillStyle = palette.background;
  const from = Math.min(0, scale.left);
  pen.fillRect(from, 0, Math.max(width, scale.right) - from, height);
  paintEraTints(pen, picture.eras, height, palette);
  paintGrid(pen, scale, picture.step, { ...picture, bottom: height });
  pen.save();
  clipToLanes(pen, picture);
  paintEvents(pen, picture);
  pen.restore();
}

function clipToLanes(pen: Pen, { scale, head, height }: Picture): void {
  pen.beginPath();
  pen.rect(scale.left, head, scale.width, height - head);
  pen.clip();
}

function paintEvents(pen: Pen, picture: Picture): void {
  const { frame, scale, palette } = picture;
  frame.bands.forEach((band) => paintBand(pen, band, scale, picture.band));
  for (const mark of frame.marks) {
    if (mark.placed.ghosts.length > 0) {
      paintGhosts(pen, mark, scale, palette);
    }
  }
  frame.marks.forEach((mark) => {
    if (!mark.ongoing && !picture.stamp?.(mark)) {
      paintMark(pen, mark, palette);
    }
  });
}

function paintRings(pen: Pen, picture: Picture): void {
  const { frame } = picture;
  if (picture.selected || picture.hovered || picture.focused) {
    frame.marks.forEach((mark) => paintRing(pen, mark, picture));
    frame.bands.forEach((band) => paintRing(pen, band, picture));
    frame.earlier.forEach((earlier) => paintRing(pen, earlier, picture));
  }
}

/** What goes on outside the picture fades out instead of being cut off. */
function paintEdges(pen: Pen, picture: Picture): void {
  const { palette, scale, height } = picture;
  for (const [edge, inner] of [
    [scale.left, scale.left + FADE],
    [scale.right, scale.right - FADE],
  ] as const) {
    const gradient = pen.createLinearGradient(edge, 0, inner, 0);
    gradient.addColorStop(0, palette.background);
    gradient.addColorStop(1, transparent(palette.background));
    pen.fillStyle = gradient;
    pen.fillRect(Math.min(edge, inner), AXIS_HEIGHT, Math.abs(edge - inner), height);
  }
}

/** Selection, hover and focus: rings around a mark or a band. */
function paintRing(pen: Pen, item: FrameItem, picture: Picture): void {
  const name = nameOfItem(item);
  const selected = holds(item, picture.selected);
  const focused = name === picture.focused;
  if (!selected && !focused && name !== picture.hovered) {
    return;
  }
  const { palette } = picture;
  const [x0, x1] = [item.x0 - 3.5, item.x1 + 3.5];
  const [y0, y1] = edges(item);
  pen.strokeStyle = palette.accent;
  // Of two rings the strong one is where the keyboard is.
  const strong = focused || (selected && picture.focused === '');
  pen.lineWidth = strong ? 2 : 1.5;
  pen.globalAlpha = strong ? 1 : 0.55;
  pen.beginPath();
  pen.roundRect(x0, y0, x1 - x0, y1 - y0, item.kind === 'band' ? 6 : (y1 - y0) / 2);
  pen.stroke();
  if (selected && item.kind === 'mark' && item.placed.shape === 'soft') {
    pen.fillStyle = palette.accent;
    pen.beginPath();
    pen.arc((item.x0 + item.x1) / 2, item.y, 2.5, 0, 2 * Math.PI);
    pen.fill();
  }
  if (focused && item.kind === 'mark' && item.placed.labelWidth > 0 && !item.placed.inside) {
    pen.fillStyle = palette.accent;
    pen.fillRect(item.labelX, item.y + 9, item.placed.labelWidth, 2);
  }
  pen.globalAlpha = 1;
}

/** Whether an event is what an item stands for, or among those that it counts by name. */
function holds(item: FrameItem, id: string): boolean {
  switch (item.kind) {
    case 'mark':
      return item.placed.event.id === id;
    case 'earlier':
      return item.events.some((event) => event.id === id);
    case 'band':
      return false;
  }
}

function edges(item: FrameItem): readonly [number, number] {
  if (item.kind !== 'mark') {
    return [item.y0 - 2, item.y1 + 2];
  }
  const half = item.placed.shape === 'dot' ? (item.x1 - item.x0) / 2 + 3.5 : 10;
  return [item.y - half, item.y + half];
}
