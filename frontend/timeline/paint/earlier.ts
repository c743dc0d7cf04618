import type { FrameEarlier } from '../layout/frame.js';
import { countText } from './bands.js';
import { hueOf, type Palette } from './palette.js';
import type { Pen } from './pen.js';

/** How many events that began before the picture have no mark in it: “+2”, at the left edge of their lane. */
export function paintEarlier(pen: Pen, items: readonly FrameEarlier[], palette: Palette): void {
  for (const item of items) {
    const colour = hueOf(palette, item.box.hue);
    paintNumber(pen, item, `+${countText(item.events.length)}`, colour, palette);
    if (item.place !== 'mark') {
      paintHead(pen, item.x1 + 2, (item.y0 + item.y1) / 2, colour);
    }
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
