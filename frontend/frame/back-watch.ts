/** What browsers offer for it; not all do. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** Milliseconds within which a close follows from Escape, which has its own ways. */
const SOON = 100;

/** Hears the “back” of a phone while something lies over the page, so that it closes that and leaves the page alone. */
export class BackWatch {
  private watcher: CloseWatcher | null = null;
  private leaving = new AbortController();
  private escaped = -SOON;
  private readonly back: () => void;

  constructor(back: () => void) {
    this.back = back;
  }

  /** Begins or ends to listen. */
  set(listening: boolean): void {
    this.watcher?.destroy();
    this.watcher = null;
    this.leaving.abort();
    if (listening) {
      this.leaving = new AbortController();
      const until = { capture: true, signal: this.leaving.signal };
      addEventListener('keydown', (event) => this.pressed(event), until);
      this.watch();
    }
  }

  private watch(): void {
    const { CloseWatcher: Watcher } = window as { CloseWatcher?: new () => CloseWatcher };
    if (Watcher) {
      this.watcher = new Watcher();
      this.watcher.onclose = () => this.closed();
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.escaped = performance.now();
    }
  }

  private closed(): void {
    if (performance.now() - this.escaped < SOON) {
      this.watch();
    } else {
      this.back();
    }
  }
}
