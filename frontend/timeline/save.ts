import { paint, type Picture } from './paint/picture.js';
import { SvgPen } from './paint/svg-pen.js';

/** Pictures are saved twice as fine as a usual screen. */
const FINENESS = 2;

export type PictureFormat = 'png' | 'svg';

/** A picture as a file. */
export async function pictureFile(
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

/** Hands a file to the person. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
