import type { TimelineHost } from './control/host.js';
import { paint, type Picture } from './paint/picture.js';
import { SvgPen } from './paint/svg-pen.js';

/** Pictures are saved twice as fine as a usual screen. */
const FINENESS = 2;

export type PictureFormat = 'png' | 'svg';

/** Hands the person the view as a file. */
export async function savePicture(host: TimelineHost, format: PictureFormat): Promise<void> {
  const { stage, data, visible, selected } = host;
  if (stage && data.current && visible) {
    const attention = { selected, hovered: '', focused: '' };
    const scroll = host.find('.surface').scrollTop;
    const picture = stage.picture(data.current, visible, attention, scroll);
    const title = `Timeline, ${stage.words.period(visible.days().from, visible.days().to)}`;
    const file = await pictureFile(picture, format, title);
    handOver(file, `timeline-${visible.toString().replace('/', '-to-')}.${format}`);
  }
}

async function pictureFile(
  picture: Picture,
  format: PictureFormat,
  title: string,
): Promise<Blob> {
  return format === 'svg' ? svg(picture, title) : png(picture);
}

function svg(picture: Picture, title: string): Blob {
  const pen = new SvgPen();
  paint(pen.asPen(), picture);
  const text = pen.document(picture.width, picture.height, title);
  return new Blob([text], { type: 'image/svg+xml' });
}

async function png(picture: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width * FINENESS, picture.height * FINENESS);
  const pen = canvas.getContext('2d', { alpha: false })!;
  pen.scale(FINENESS, FINENESS);
  paint(pen, picture);
  return canvas.convertToBlob({ type: 'image/png' });
}

function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
