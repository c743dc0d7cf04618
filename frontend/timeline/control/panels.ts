import type { ReactiveController } from 'lit';
import type { TimelineHost } from './host.js';

/** What can be open over the picture. */
export type PanelName = 'lanes' | 'date';

/** What belongs to an open panel. */
const NEAR = ['.panel', '.foot', '.note'] as const;

/** The small panel over the buttons: one at a time, closed by Escape or by going elsewhere. */
export class Panels implements ReactiveController {
  open: PanelName | null = null;
  /** Whether a narrow picture shows its spare tools. */
  more = false;
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

  toggleMore(): void {
    this.more = !this.more;
    this.close();
  }

  close(): void {
    this.leaving.abort();
    const name = this.open;
    this.open = null;
    this.host.requestUpdate();
    if (name && this.host.find('.panel')?.matches(':focus-within')) {
      this.host.find(`button.${name}`).focus();
    }
  }

  /** Keys pressed in the panel are not the timeline's. */
  pressed(event: KeyboardEvent): void {
    event.stopPropagation();
  }

  private async show(name: PanelName): Promise<void> {
    this.open = name;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.find('.panel input')?.focus();
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
