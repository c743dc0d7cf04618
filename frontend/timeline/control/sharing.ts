import { copyAddress, handOver, savePicture, type PageCaption, type PictureFormat } from '../save.js';
import type { TimelineHost } from './host.js';

/** A menu has closed after so many milliseconds. */
const PRINT_DELAY = 250;

/** An answer stays this long, in milliseconds. */
const ANSWER = 5000;

/** What the page can have taken away from the timeline. */
export class Sharing {
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
  }

  /** Hands the person the view as a file, `png` or `svg`. */
  async savePicture(format: PictureFormat, name?: string, caption?: PageCaption): Promise<void> {
    await savePicture(this.host, format, name, caption);
  }

  /** Hands the person a file that the server makes and names. */
  download(address: string): void {
    handOver(address, '');
  }

  /** Asks the browser to print, once the menu that was used for it has closed. */
  print(): void {
    setTimeout(() => window.print(), PRINT_DELAY);
  }

  /** Copies the page's address and says so. */
  async copyLink(): Promise<void> {
    const copied = await copyAddress();
    const words = copied ? 'Link copied' : 'Copy the link from the address bar of the browser';
    this.host.pointing.say(words, ANSWER);
  }

  /** The period that was drawn and is not yet settled, `2016-01-01/2018-12-31`; empty for none. */
  chosenPeriod(): string {
    return this.host.period.days?.toString() ?? '';
  }
}
