import type { FrameBand } from '../layout/frame.js';
import type { TimeScale } from '../time/scale.js';
import { hueOf, type Palette } from './palette.js';
import type { Pen } from './pen.js';

export interface BandStyle {
  readonly palette: Palette;
  /** Most events in one bin, for the height of all others. */
  readonly most: number;
  readonly countWidth: (count: number) => number;
}

/** What fades out at the edge of the picture, in pixels, is no place for a number. */
const EDGE = 8;

/** How strong the field of a band is, how pale its columns are under the count, and how much of the field comes back there. */
const FIELD = 0.16;
const PALE = 0.7;
const PALE_FIELD = 1 - (1 - FIELD) / (1 - FIELD * (1 - PALE));

/** Height of a bin by the logarithm of its count, so that one event can still be seen. */
export function binHeight(count: number, most: number, height: number): number {
  return Math.max(2, (height * Math.log2(1 + count)) / Math.log2(1 + Math.max(1, most)));
}

/** A tinted field with a column for every bin, and the count in its middle. */
export function paintBand(pen: Pen, item: FrameBand, scale: TimeScale, style: BandStyle): void {
  const { band, box, x0, x1, y0, y1 } = item;
  // Whole pixels: rectangles without soft edges cost a tenth of shapes with them.
  const [left, right] = [Math.round(x0), Math.round(x1) - 1];
  const bottom = Math.round(y1);
  const height = Math.round(y1 - y0);
  pen.fillStyle = hueOf(style.palette, box.hue);
  pen.globalAlpha = FIELD;
  pen.fillRect(left, bottom - height, right - left, height);
  pen.globalAlpha = 0.42;
  for (const bin of band.bins) {
    const tall = Math.round(binHeight(bin.count, style.most, height));
    const a = Math.max(left, Math.round(scale.x(bin.from)));
    const b = Math.min(right, Math.max(a + 1, Math.round(scale.x(bin.to)) - 1));
    pen.fillRect(a, bottom - tall, b - a, tall);
  }
  pen.globalAlpha = 1;
}

/** Counts are written after all bands, with one font and colour. */
export function paintCounts(
  pen: Pen,
  bands: readonly FrameBand[],
  scale: TimeScale,
  style: BandStyle,
): void {
  const readable = bands.filter(({ band, clear, x1 }) => {
    const visible = Math.min(x1, scale.right - EDGE) - Math.max(clear, scale.left + EDGE);
    return visible > style.countWidth(band.count);
  });
  paintPlates(pen, readable, scale, style);
  pen.font = `600 11px ${style.palette.font}`;
  pen.fillStyle = style.palette.text;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  for (const item of readable) {
    pen.fillText(countText(item.band.count), middleOf(item, scale), (item.y0 + item.y1) / 2 + 0.5);
  }
  pen.textAlign = 'left';
}

/** Under each count the columns are pale, so that they do not run through its digits; the field stays as it is. */
function paintPlates(
  pen: Pen,
  bands: readonly FrameBand[],
  scale: TimeScale,
  style: BandStyle,
): void {
  for (const item of bands) {
    const width = Math.ceil(style.countWidth(item.band.count)) + 4;
    const x = Math.round(middleOf(item, scale) - width / 2);
    const y = Math.round((item.y0 + item.y1) / 2) - 7;
    pen.fillStyle = style.palette.background;
    pen.globalAlpha = PALE;
    pen.fillRect(x, y, width, 14);
    pen.fillStyle = hueOf(style.palette, item.box.hue);
    pen.globalAlpha = PALE_FIELD;
    pen.fillRect(x, y, width, 14);
  }
  pen.globalAlpha = 1;
}

/** The middle of the part that can be seen. */
function middleOf({ clear, x1 }: FrameBand, scale: TimeScale): number {
  return (Math.max(clear, scale.left + EDGE) + Math.min(x1, scale.right - EDGE)) / 2;
}

/** Exact up to “9,999”, then in thousands: “12k”. */
export function countText(count: number): string {
  if (count < 1000) {
    return String(count);
  }
  const thousands = Math.floor(count / 1000);
  return count < 10_000 ? `${thousands},${String(count % 1000).padStart(3, '0')}` : `${thousands}k`;
}
