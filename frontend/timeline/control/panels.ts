import type { ReactiveController } from 'lit';
import type { FrameEarlier } from '../layout/frame.js';
import type { TimelineHost } from './host.js';

/** What can be open over the picture. */
export type PanelName = 'lanes' | 'date' | 'earlier';

/** What the page says to a date that was typed. */
export interface DateAnswer {
  /** How it was understood, or why it was not. */
  readonly words: string;
  /** What else can be typed. */
  readonly others: readonly string[];
  readonly refused: boolean;
  /** What was typed names no date: it may be words to search for. */
  readonly search: string;
}

/** What belongs to an open panel. */
const NEAR = ['.panel', '.foot', '.note'] as const;

/** The small panel over the buttons: one at a time, closed by Escape or by going elsewhere. */
export class Panels implements ReactiveController {
  open: PanelName | null = null;
  /** What the page says to the date that was typed. */
  answer: DateAnswer | null = null;
  /** What is listed. */
  listed: FrameEarlier | null = null;
  /** Whether a narrow picture shows its spare tools. */
  more = false;
  /** What had the focus before a panel opened. */
  private before: HTMLElement | null = null;
  private readonly host: TimelineHost;
  private leaving = new AbortController();

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leaving.abort();
  }

  toggle(name: PanelName): void {
    if (this.open === name) {
      this.close();
    } else {
      void this.show(name);
    }
  }

  /** Lists the events that have no mark of their own at the left edge. */
  list(earlier: FrameEarlier): void {
    this.listed = earlier;
    void this.show('earlier');
  }

  toggleMore(): void {
    this.more = !this.more;
    this.close();
  }

  /** The page could not use what was typed: says why and leaves it to be mended. */
  refuse(words: string, others: string[], search: string): void {
    this.say({ words, others, refused: true, search });
    this.host.find<HTMLInputElement>('.panel input')?.select();
  }

  /** The page shows what was typed. @param words how it was understood; empty for nothing to say */
  explain(words: string, others: string[]): void {
    this.say(words === '' ? null : { words, others, refused: false, search: '' });
  }

  /** The timeline goes where it was sent to; only what the person is to be told keeps the panel open. */
  arrived(): void {
    if (this.open === 'date' && !this.answer) {
      this.close();
    }
  }

  private say(answer: DateAnswer | null): void {
    this.answer = answer;
    this.host.requestUpdate();
  }

  close(): void {
    this.leaving.abort();
    const had = this.host.find('.panel')?.matches(':focus-within');
    this.open = null;
    this.answer = null;
    this.host.requestUpdate();
    if (had) {
      (this.before ?? this.host.find('.surface')).focus();
    }
  }

  /** Keys pressed in the panel are not the timeline's. */
  pressed(event: KeyboardEvent): void {
    event.stopPropagation();
  }

  private async show(name: PanelName): Promise<void> {
    if (!this.open) {
      const root = this.host.find('.surface').getRootNode() as ShadowRoot;
      this.before = root.activeElement as HTMLElement | null;
    }
    this.open = name;
    this.answer = null;
    this.host.pointing.say('', 0);
    await this.host.updateComplete;
    this.host.find('.panel :is(input, .listed)')?.focus();
    this.leaving.abort();
    this.leaving = new AbortController();
    const elsewhere = (event: Event): void => {
      const path = event.composedPath();
      // Taking a change of the lanes back is no going elsewhere.
      if (!NEAR.some((part) => path.includes(this.host.find(part)))) {
        this.close();
      }
    };
    // The focus may have left with a button that is gone: Escape closes from anywhere.
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
    };
    const until = { capture: true, signal: this.leaving.signal };
    addEventListener('pointerdown', elsewhere, until);
    addEventListener('keydown', escape, until);
  }
}
