import type { ReactiveController } from 'lit';
import { commandOf, type Command } from '../input/keys.js';
import { isFree, singleKeysWork } from '../input/single-keys.js';
import type { TimelineHost } from './host.js';

/** What moves nothing: whoever asks for it is no nearer to the timeline than before. */
const ASIDE: readonly (Command | null)[] = ['clear', 'help'];

/** The keys of the timeline while the focus is anywhere else on the page, but in nothing that takes keys. */
export class Hotkeys implements ReactiveController {
  private readonly host: TimelineHost;
  private leaving = new AbortController();

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    // Before the page itself, which takes what the timeline leaves.
    document.documentElement.addEventListener('keydown', (event) => this.pressed(event), { signal });
  }

  hostDisconnected(): void {
    this.leaving.abort();
  }

  private pressed(event: KeyboardEvent): void {
    if (isFree(event) && (event.key === 'Escape' || (singleKeysWork() && !movesOrPresses(event)))) {
      this.host.keyboard.pressed(event);
      // Whoever steers the timeline is in it from now on, and comes back to it.
      if (event.defaultPrevented && !ASIDE.includes(commandOf(event)) && isNowhere(event)) {
        this.host.find('.surface').focus({ preventScroll: true });
      }
    }
  }
}

/** Arrows, Enter and the like belong to whatever has the focus, if anything has. */
function movesOrPresses(event: KeyboardEvent): boolean {
  return !isNowhere(event) && (event.key.length > 1 || event.key === ' ');
}

function isNowhere(event: KeyboardEvent): boolean {
  return event.composedPath()[0] === document.body;
}
