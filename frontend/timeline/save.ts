import type { TimelineHost } from './control/host.js';
import { paint, type Picture } from './paint/picture.js';
import { SvgPen } from './paint/svg-pen.js';

/** Pictures are saved twice as fine as a usual screen. */
const FINENESS = 2;

export type PictureFormat = 'png' | 'svg';

/** Hands the person the view as a file. @param name the name of the file, if the page has a better one */
export async function savePicture(
  host: TimelineHost,
  format: PictureFormat,
  name?: string,
): Promise<void> {
  const { stage, data, visible, selected } = host;
  if (stage && data.current && visible) {
    const attention = { selected, hovered: '', focused: '' };
    const scroll = host.find('.surface').scrollTop;
    const picture = stage.picture(data.current, visible, attention, scroll);
    const title = `Timeline, ${stage.words.period(visible.days().from, visible.days().to)}`;
    const file = await pictureFile(picture, format, title);
    handOverFile(file, name ?? `timeline-${visible.toString().replace('/', '-to-')}.${format}`);
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

function handOverFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  handOver(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves what an address leads to. @param name the name of the file; empty where the server gives one */
export function handOver(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Puts the page's address into the clipboard. @returns whether that was allowed */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    // Without TLS there is no clipboard but the old way.
    return copyTheOldWay(location.href);
  }
}

function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
