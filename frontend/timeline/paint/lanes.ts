import { isolated, shorten, twoLines, type Measure } from '../layout/labels.js';
import type { LaneBox } from '../layout/lanes.js';
import { hueOf, type Palette } from './palette.js';
import type { Area, Pen } from './pen.js';

export interface LaneTitles {
  readonly palette: Palette;
  readonly measure: Measure;
  /** Width of the column for titles; 0 where they stand above the marks. */
  readonly gutter: number;
  /** How many events each lane has in view; `null` while that is not known. */
  readonly inView: ReadonlyMap<string, number> | null;
}

/** Height of a line of a title, where there is room and where there is not, and the air above and below, in pixels. */
const LINE = 17;
const TIGHT_LINE = 15;
const AIR = 4;

/** Hairlines between lanes. */
export function paintLaneLines(
  pen: Pen,
  boxes: readonly LaneBox[],
  area: Area,
  palette: Palette,
): void {
  pen.fillStyle = palette.line;
  for (const box of boxes) {
    pen.fillRect(area.x, Math.round(area.y + box.top + box.height) - 1, area.width, 1);
  }
}

/** Titles that stay in sight. */
export function paintLaneTitles(
  pen: Pen,
  boxes: readonly LaneBox[],
  area: Area,
  style: LaneTitles,
): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  for (const box of boxes) {
    if (style.gutter > 0) {
      paintBeside(pen, box, area, style);
    } else {
      paintAbove(pen, box, area, style);
    }
  }
}

function paintBeside(pen: Pen, box: LaneBox, area: Area, style: LaneTitles): void {
  const { palette, gutter, measure } = style;
  const top = area.y + box.top;
  const middle = top + box.height / 2;
  pen.fillStyle = hueOf(palette, box.hue);
  pen.fillRect(0, top + 6, 4, box.height - 13);
  // The measure is for the regular weight; a bold title is about a twelfth wider.
  const room = (gutter - 26) / 1.09;
  const title = box.collapsed ? [shorten(box.title, room - 20, measure)] : twoLines(box.title, room, measure);
  const all = [...title, numberOf(box, style)];
  const line = box.height > LINE * all.length ? LINE : TIGHT_LINE;
  const lines = box.height >= line * all.length + AIR ? all : title;
  lines.forEach((text, index) => {
    const isTitle = index < title.length;
    pen.fillStyle = isTitle ? palette.text : palette.muted;
    pen.font = isTitle ? `600 13px ${palette.font}` : `12px ${palette.font}`;
    pen.fillText(isolated(text), 14, middle + (index - (lines.length - 1) / 2) * line);
  });
}

function paintAbove(pen: Pen, box: LaneBox, area: Area, style: LaneTitles): void {
  const { palette, measure } = style;
  const y = area.y + box.top + 12;
  pen.fillStyle = hueOf(palette, box.hue);
  pen.fillRect(8, y - 6, 4, 12);
  pen.fillStyle = palette.text;
  pen.font = `600 12px ${palette.font}`;
  const title = shorten(box.title, area.width * 0.7, measure);
  pen.fillText(isolated(title), 18, y);
  pen.fillStyle = palette.muted;
  pen.font = `12px ${palette.font}`;
  // Bold letters of 12 px are about as wide as the regular ones of 13 that are measured.
  pen.fillText(numberOf(box, style), 18 + measure(title) + 10, y);
}

/** “12 of 58” where not all are in view; “58” where they are. */
function numberOf(box: LaneBox, { inView }: LaneTitles): string {
  const seen = inView ? (inView.get(box.key) ?? 0) : box.total;
  return seen < box.total ? `${numberText(seen)} of ${numberText(box.total)}` : numberText(box.total);
}

/** Exact below a million: “1,204,000” would not fit beside another. */
function numberText(count: number): string {
  return count < 1_000_000 ? count.toLocaleString('en-GB') : `${(count / 1e6).toFixed(2)} m`;
}
