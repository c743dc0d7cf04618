import { html, type ReactiveController, type TemplateResult } from 'lit';
import { nameOf, takeAhead } from '../ahead.js';
import { Chronicle } from '../chronicle.js';
import { periodOf, wholeOf } from '../tiles/extent.js';
import type { Overview } from '../tiles/model.js';
import { HttpTiles, loadEras } from '../tiles/source.js';
import { TimeWindow } from '../time/window.js';
import { countWords } from '../twin.js';
import type { TimelineHost } from './host.js';

/** The chronicle that is shown and the one on its way: a new filter takes over once its picture is complete. */
export class Data implements ReactiveController {
  current: Chronicle | null = null;
  /** What stands in the place of events; `null` when there are some. */
  message: TemplateResult | null = null;
  private coming: Chronicle | null = null;
  private leaving = new AbortController();
  /** Whether everything is to be shown as soon as it is known how much that is. */
  private fitting = false;
  /** What was asked for last. */
  private asked = '';
  /** Where the eras were asked for. */
  private erasOf = '';
  private readonly ahead = takeAhead();
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whoever moves the element takes it away for a moment only: what is here stays then. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) {
        this.leave();
      }
    });
  }

  private leave(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
    this.current?.close();
    this.coming?.close();
    this.current = this.coming = null;
    this.asked = this.erasOf = '';
  }

  /** Loads what the source, filter and lanes that are set ask for, unless it is here or on its way. */
  load(): void {
    const asked = nameOf(this.host);
    if (this.asked === asked && !this.coming?.failed) {
      return;
    }
    this.asked = asked;
    this.coming?.close();
    const ahead = this.ahead?.take(this.host) ?? null;
    const chronicle = ahead ?? this.begun();
    chronicle.changed = () => this.arrived(chronicle);
    this.coming = chronicle;
    if (ahead) {
      this.adopt();
    }
  }

  private begun(): Chronicle {
    const { source, filter, lanes } = this.host;
    const chronicle = new Chronicle(new HttpTiles(source, filter, lanes));
    void chronicle.open();
    return chronicle;
  }

  /** Loads what stands behind the events; it is the same for every filter. */
  async loadEras(): Promise<void> {
    const { source } = this.host;
    if (this.erasOf === source) {
      return;
    }
    this.erasOf = source;
    try {
      this.host.stage!.eras = await (this.ahead?.source === source
        ? this.ahead.eras
        : loadEras(source, this.leaving.signal));
      this.host.painting.arrange();
      this.host.rest.soon();
    } catch {
      // Eras are a help, not the matter: without them the picture is complete all the same.
    }
  }

  /** Looks for changes between two days. */
  refresh(from: number, to: number): void {
    this.current?.refresh(from, to);
    if (!this.current && !this.coming) {
      this.load();
    }
  }

  /** Glides until everything is in view; what is on its way counts, not what it will replace. */
  fit(): void {
    this.fitting = this.coming !== null;
    if (!this.fitting) {
      this.host.navigator.fit();
    }
  }

  /** Shows the chronicle that was being loaded once its picture is complete; the old one until then. */
  adopt(): void {
    const { coming, host } = this;
    if (coming?.failed) {
      this.tell(html`The events could not be loaded.
        <button @click=${() => this.load()}>Try again</button>`);
    }
    if (!coming?.overview || host.stage!.width === 0) {
      return;
    }
    this.bound(coming.overview);
    if (!host.visible) {
      this.begin();
      return;
    }
    if (this.fitting) {
      this.fitting = false;
      host.navigator.fit();
    }
    const scale = host.stage!.scale(host.visible);
    coming.want(scale);
    if (coming.isComplete(scale)) {
      this.replace(coming);
    }
  }

  private replace(coming: Chronicle): void {
    if (!this.current) {
      performance.mark('timeline-data-ready');
    }
    this.current?.close();
    this.current = coming;
    this.coming = null;
    this.tellEmptiness(coming.overview!);
    this.host.painting.arrange();
    this.host.rest.soon();
  }

  private arrived(chronicle: Chronicle): void {
    if (chronicle === this.coming) {
      this.adopt();
    } else if (chronicle === this.current) {
      this.bound(chronicle.overview!);
      this.host.painting.arrange();
      this.host.rest.soon();
    }
  }

  private bound(overview: Overview): void {
    this.host.navigator.bound(wholeOf(overview), periodOf(overview));
  }

  private begin(): void {
    const { navigator, window } = this.host;
    const asked = TimeWindow.parse(window);
    if (asked) {
      navigator.jump(asked);
    } else {
      navigator.fit();
    }
    if (!navigator.window) {
      navigator.jump(wholeOf(this.coming!.overview!));
    }
    this.fitting = false;
    this.adopt();
  }

  private tellEmptiness({ total, undated }: Overview): void {
    if (total > 0) {
      this.tell(null);
    } else if (this.host.filter !== '') {
      const clear = (): void => this.host.emit('filters-cleared', {});
      this.tell(html`No event with a date matches these filters.
        <button @click=${clear}>Clear all filters</button>`);
    } else {
      this.tell(
        undated > 0
          ? html`No event has a date yet. ${countWords(undated)} without one.`
          : html`No events yet. They appear here as soon as an article tells one.`,
      );
    }
  }

  private tell(message: TemplateResult | null): void {
    this.message = message;
    this.host.requestUpdate();
  }
}
