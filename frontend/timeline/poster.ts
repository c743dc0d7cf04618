import { isolated, shorten, wrapped, type Measure } from './layout/labels.js';
import { paintNumber } from './paint/earlier.js';
import { hueOf, type Palette } from './paint/palette.js';
import type { Pen } from './paint/pen.js';
import { paint, type Picture } from './paint/picture.js';
import { inkOf, paintSign, SIGN, SIGNS, type Sign } from './signs.js';
import { paintWordless, wordless, type WordlessEvent } from './wordless.js';

/** What is said above and below a picture that goes out alone. */
export interface Caption {
  readonly title: string;
  /** The period and the filters, in words. */
  readonly about: string;
  /** Who made it, when, from what. */
  readonly source: string;
  /** Where it can be looked at. */
  readonly link: string;
}

/** A picture with its caption and the signs that occur in it. */
export interface Poster {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  /** Heights of what stands above and below. */
  readonly head: number;
  readonly title: string;
  readonly about: readonly string[];
  readonly legend: readonly LegendItem[];
  /** Events whose marks have no words on the picture. */
  readonly wordless: readonly WordlessEvent[];
  readonly source: readonly string[];
}

/** A sign of the legend at its place; or the number of a band, or of what began earlier. */
interface LegendItem {
  readonly sign: Sign | 'band' | 'earlier';
  readonly words: string;
  readonly x: number;
  /** Width of the sign. */
  readonly ink: number;
  readonly y: number;
}

const MARGIN = 20;
const AIR = 14;
const TITLE = { size: 24, line: 32 } as const;
const ABOUT = { size: 15, line: 21 } as const;
const SMALL = { size: 12, line: 18 } as const;
const LEGEND_LINE = 26;
const SIGN_GAP = 8;
const ITEM_GAP = 28;

/** The sign of a band, with any number on it. */
const BAND = { width: 30, height: 16, count: '12' } as const;

/** Labels are measured in this size. */
const MEASURED = 13;

/** Bold letters against regular ones. */
const BOLD = 1.09;

/** Puts a picture and all that explains it on one sheet as wide as the picture. */
export function posterOf(picture: Picture, caption: Caption): Poster {
  const { width, measure } = picture;
  const room = width - 2 * MARGIN;
  const title = shorten(caption.title, room, sized(measure, TITLE.size * BOLD));
  const about = wrapped(caption.about, room, sized(measure, ABOUT.size));
  const head = AIR + TITLE.line + about.length * ABOUT.line + AIR;
  const legend = legendOf(picture, room, head + picture.height + AIR);
  const small = sized(measure, SMALL.size);
  const lastLine = legend.at(-1)?.y ?? head + picture.height - LEGEND_LINE;
  const top = lastLine + LEGEND_LINE + AIR / 2;
  const rest = wordless(picture, { ...SMALL, left: MARGIN, top, room, measure: small });
  const listed = rest.length > 0 ? Math.max(...rest.map(({ y }) => y)) + SMALL.line / 2 + AIR - top : 0;
  const source = sourceLines(caption, room, small);
  const height = top + listed + source.length * SMALL.line + AIR;
  return { picture, width, height, head, title, about, legend, wordless: rest, source };
}

function sized(measure: Measure, size: number): Measure {
  return (text) => (measure(text) * size) / MEASURED;
}

/** The link beside the source where there is room, else below it; cut only at its end. */
function sourceLines({ source, link }: Caption, room: number, measure: Measure): string[] {
  const together = `${source} · ${link}`;
  return measure(together) <= room
    ? [together]
    : [...wrapped(source, room, measure), shorten(link, room, measure)];
}

/** The signs that can be seen on the picture, in as many lines as they need. */
function legendOf(picture: Picture, room: number, top: number): LegendItem[] {
  const { marks, bands, earlier } = picture.frame;
  const seen = SIGNS.filter((sign) => marks.some((mark) => sign.isOn(mark.placed)));
  const entries: Pick<LegendItem, 'sign' | 'words'>[] = seen.map((sign) => ({ sign, words: sign.name }));
  if (bands.length > 0) {
    entries.push({ sign: 'band', words: 'so many events at once' });
  }
  if (earlier.length > 0) {
    entries.push({ sign: 'earlier', words: 'so many more that began earlier' });
  }
  const measure = sized(picture.measure, SMALL.size);
  let [x, y] = [0, top];
  return entries.map(({ sign, words }) => {
    const ink = typeof sign === 'string' ? BAND.width : inkOf(sign).x1 - inkOf(sign).x0;
    const width = ink + SIGN_GAP + measure(words);
    if (x > 0 && x + width > room) {
      [x, y] = [0, y + LEGEND_LINE];
    }
    const item = { sign, words, x: MARGIN + x, ink, y };
    x += width + ITEM_GAP;
    return item;
  });
}

/** Draws the whole sheet. */
export function paintPoster(pen: Pen, poster: Poster): void {
  const { picture, width, height, head } = poster;
  const { palette } = picture;
  pen.globalAlpha = 1;
  pen.fillStyle = palette.background;
  pen.fillRect(0, 0, width, height);
  pen.save();
  pen.translate(0, head);
  pen.beginPath();
  pen.rect(0, 0, width, picture.height);
  pen.clip();
  paint(pen, picture);
  pen.restore();
  pen.fillStyle = palette.line;
  pen.fillRect(0, head - 1, width, 1);
  pen.fillRect(0, head + picture.height, width, 1);
  paintHead(pen, poster);
  poster.legend.forEach((item) => paintItem(pen, item, picture));
  paintWordless(pen, poster.wordless, SMALL, picture);
  paintSource(pen, poster);
}

function paintHead(pen: Pen, { title, about, picture: { palette } }: Poster): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.text;
  pen.font = `700 ${TITLE.size}px ${palette.font}`;
  pen.fillText(isolated(title), MARGIN, AIR + TITLE.line / 2);
  pen.font = `${ABOUT.size}px ${palette.font}`;
  about.forEach((line, index) => {
    pen.fillText(isolated(line), MARGIN, AIR + TITLE.line + (index + 0.5) * ABOUT.line);
  });
}

function paintItem(pen: Pen, item: LegendItem, { palette }: Picture): void {
  const { sign, words, x, y, ink } = item;
  const middle = y + SIGN.height / 2;
  if (sign === 'band') {
    paintBandSign(pen, x, middle, palette);
  } else if (sign === 'earlier') {
    const place = { x0: x, x1: x + BAND.width, y0: middle - BAND.height / 2, y1: middle + BAND.height / 2 };
    paintNumber(pen, place, '+2', hueOf(palette, 1), palette);
  } else {
    pen.save();
    pen.translate(x - inkOf(sign).x0, y);
    paintSign(pen, sign, palette);
    pen.restore();
  }
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.text;
  pen.font = `${SMALL.size}px ${palette.font}`;
  pen.fillText(words, x + ink + SIGN_GAP, middle);
}

function paintBandSign(pen: Pen, x: number, middle: number, palette: Palette): void {
  pen.fillStyle = hueOf(palette, 1);
  pen.globalAlpha = 0.16;
  pen.fillRect(x, middle - BAND.height / 2, BAND.width, BAND.height);
  pen.globalAlpha = 1;
  pen.font = `600 11px ${palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillStyle = palette.text;
  pen.fillText(BAND.count, x + BAND.width / 2, middle + 0.5);
}

function paintSource(pen: Pen, { source, height, picture: { palette } }: Poster): void {
  pen.font = `${SMALL.size}px ${palette.font}`;
  pen.fillStyle = palette.muted;
  source.forEach((line, index) => {
    const fromBelow = (source.length - index - 0.5) * SMALL.line;
    pen.fillText(isolated(line), MARGIN, height - AIR - fromBelow);
  });
}
