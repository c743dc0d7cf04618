import type { FrameEarlier } from '../layout/frame.js';
import { HEAD } from '../layout/edge.js';
import { isolated, shorten } from '../layout/labels.js';
import { LABEL_GAP } from '../layout/level.js';
import { countText } from './bands.js';
import { sinceWhen } from './labels.js';
import { hueOf, type Palette } from './palette.js';
import type { Pen } from './pen.js';
import type { Picture } from './picture.js';

type Look = Pick<Picture, 'palette' | 'measure' | 'scale'>;

/** Less room than this is no room for words, in pixels. */
const FEWEST = 60;

/** Between words and the right edge, in pixels. */
const AIR = 3;

/**
 * How many events that began before the picture have no mark in it: “+2”, at the left edge of their lane. A single one
 * is named if there is room.
 */
export function paintEarlier(pen: Pen, items: readonly FrameEarlier[], picture: Look): void {
  for (const item of items) {
    const colour = hueOf(picture.palette, item.box.hue);
    paintNumber(pen, item, `+${countText(item.events.length)}`, colour, picture.palette);
    if (item.place !== 'mark') {
      paintHead(pen, item.x1 + 2, (item.y0 + item.y1) / 2, colour);
    }
    if (item.place === 'line' && item.events.length === 1) {
      paintName(pen, item, picture);
    }
  }
}

function paintName(pen: Pen, item: FrameEarlier, { palette, measure, scale }: Look): void {
  const x = item.x1 + HEAD + LABEL_GAP;
  const room = Math.min(item.until, scale.right - AIR) - x;
  if (room > FEWEST) {
    const name = shorten(sinceWhen(item.events[0]!), room, measure);
    pen.font = `13px ${palette.font}`;
    pen.fillStyle = palette.text;
    pen.fillText(isolated(name), x, (item.y0 + item.y1) / 2 + 0.5);
  }
}

/** A number of others, in a frame of its own. */
export function paintNumber(
  pen: Pen,
  { x0, x1, y0, y1 }: Pick<FrameEarlier, 'x0' | 'x1' | 'y0' | 'y1'>,
  number: string,
  colour: string,
  palette: Palette,
): void {
  pen.beginPath();
  pen.roundRect(x0 + 0.5, y0 + 0.5, x1 - x0 - 1, y1 - y0 - 1, (y1 - y0 - 1) / 2);
  pen.fillStyle = palette.background;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.font = `600 11px ${palette.font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillStyle = palette.text;
  pen.fillText(number, (x0 + x1) / 2, (y0 + y1) / 2 + 0.5);
  pen.textAlign = 'left';
}

/** What is counted goes on. */
function paintHead(pen: Pen, x: number, y: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(x + 7, y);
  pen.lineTo(x, y - 4.5);
  pen.lineTo(x, y + 4.5);
  pen.closePath();
  pen.fill();
}
