import type { TimelineHost } from './control/host.js';
import { SvgPen } from './paint/svg-pen.js';
import { paintPoster, posterOf, type Caption, type Poster } from './poster.js';
import { pictureOnSheet } from './sheet.js';
import { periodOf } from './tiles/extent.js';
import type { TimeWindow } from './time/window.js';

/** Pictures are saved twice as fine as a usual screen. */
const FINENESS = 2;

/** A slide, less what stands above and below the picture. */
const SLIDE = { width: 1280, height: 560 } as const;

export type PictureFormat = 'png' | 'svg';

/** What the page says of a picture: its name, the filters in words, and what it was made from. */
export interface PageCaption {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
}

const UNNAMED: PageCaption = { title: 'Timeline', filters: '', source: '' };

/**
 * Hands the person the view as a file that explains itself on a slide.
 *
 * @param name the name of the file, if the page has a better one
 */
export async function savePicture(
  host: TimelineHost,
  format: PictureFormat,
  name?: string,
  words: PageCaption = UNNAMED,
): Promise<void> {
  const { stage, data, visible } = host;
  if (stage && data.current && visible) {
    const picture = await pictureOnSheet(host, SLIDE);
    const caption = captionOf(host, words);
    const poster = posterOf(picture, caption);
    const file = format === 'svg' ? svg(poster, caption) : await png(poster);
    handOverFile(file, name ?? `timeline-${visible.toString().replace('/', '-to-')}.${format}`);
  }
}

/** What a picture of what is shown says of itself: neither “all” of a part nor a number without what it counts. */
export function captionOf(host: TimelineHost, { title, filters, source }: PageCaption): Caption {
  const { words, today } = host.stage!;
  const { from, to } = shownPeriod(host).days();
  const hidden = host.arranging.hiddenTitles;
  const isPart = host.filter !== '' || hidden.length > 0;
  const about = [
    words.period(from, to),
    filters || (isPart ? '' : 'all events'),
    hidden.length > 0 ? `not shown: ${hidden.join(', ')}` : '',
  ];
  const counted = source !== '' && hidden.length > 0 ? `${source}, those not shown included` : source;
  return {
    title,
    about: joined(about),
    source: joined(['Parley', words.day(today), counted]),
    link: location.href,
  };
}

/** The period in view; where everything is, without the air around it. */
export function shownPeriod(host: TimelineHost): TimeWindow {
  const visible = host.visible!;
  const whole = periodOf(host.data.current!.overview!);
  return whole && visible.from <= whole.from && visible.to >= whole.to ? whole : visible;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function svg(poster: Poster, { title, about }: Caption): Blob {
  const pen = new SvgPen();
  paintPoster(pen.asPen(), poster);
  const text = pen.document(poster.width, poster.height, `${title}, ${about}`);
  return new Blob([text], { type: 'image/svg+xml' });
}

async function png(poster: Poster): Promise<Blob> {
  const canvas = new OffscreenCanvas(poster.width * FINENESS, poster.height * FINENESS);
  const pen = canvas.getContext('2d', { alpha: false })!;
  pen.direction = 'ltr';
  pen.scale(FINENESS, FINENESS);
  paintPoster(pen, poster);
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
