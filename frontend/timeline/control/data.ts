import { html, type ReactiveController, type TemplateResult } from 'lit';
import { Chronicle } from '../chronicle.js';
import { periodOf, wholeOf } from '../stage.js';
import type { Overview } from '../tiles/model.js';
import { HttpTiles } from '../tiles/source.js';
import { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** The chronicle that is shown and the one on its way: a new filter takes over once its picture is complete. */
export class Data implements ReactiveController {
  current: Chronicle | null = null;
  /** What stands in the place of events; `null` when there are some. */
  message: TemplateResult | null = null;
  private coming: Chronicle | null = null;
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.current?.close();
    this.coming?.close();
    this.current = this.coming = null;
  }

  /** Begins anew with the source, filter and lanes that are set. */
  load(): void {
    this.coming?.close();
    const { source, filter, lanes } = this.host;
    const tiles = new HttpTiles(source, filter, lanes);
    const chronicle = new Chronicle(tiles, () => this.arrived(chronicle));
    this.coming = chronicle;
    void chronicle.open();
  }

  /** Looks for changes between two days. */
  refresh(from: number, to: number): void {
    this.current?.refresh(from, to);
    if (!this.current && !this.coming) {
      this.load();
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
    const asked = TimeWindow.parse(this.host.window);
    if (asked) {
      this.host.navigator.jump(asked);
    } else {
      this.host.navigator.fit();
    }
    this.adopt();
  }

  private tellEmptiness({ total, undated }: Overview): void {
    const filtered = this.host.filter !== '';
    this.tell(
      total > undated
        ? null
        : filtered
          ? html`No event matches these filters.`
          : html`No events yet. They appear here as soon as an article tells one.`,
    );
  }

  private tell(message: TemplateResult | null): void {
    this.message = message;
    this.host.requestUpdate();
  }
}
