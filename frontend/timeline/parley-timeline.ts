import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttons } from './buttons.js';
import { offerBench } from './control/bench.js';
import { Choice } from './control/choice.js';
import { Data } from './control/data.js';
import type { TimelineHost } from './control/host.js';
import { Keyboard } from './control/keyboard.js';
import { Painting } from './control/painting.js';
import { Pointing } from './control/pointing.js';
import { Rest } from './control/rest.js';
import { Surroundings } from './control/surroundings.js';
import { help } from './help.js';
import { Gestures } from './input/gestures.js';
import { MinimapDrag } from './input/minimap-drag.js';
import { Navigator } from './navigator.js';
import { styles } from './parley-timeline-styles.js';
import { savePicture, type PictureFormat } from './save.js';
import { Stage } from './stage.js';
import { tip } from './tip.js';
import type { LaneMode } from './tiles/model.js';
import { today } from './time/days.js';
import type { TimeScale } from './time/scale.js';
import { TimeWindow } from './time/window.js';
import { DateWords } from './time/words.js';
import { optionId, twin } from './twin.js';

/**
 * The interactive timeline: lanes of dated events on a canvas, loaded as tiles.
 *
 *     <parley-timeline source="api/v1/timeline" filter="platform=geneva" lanes="platform">
 *
 * Give it a size. Colours come from `--parley-timeline-*` custom properties. The attribute
 * `data-timeline-ready` says that the first complete picture is painted.
 *
 * @fires event-selected - `{id}`; empty when the selection was taken back
 * @fires event-opened - `{id}` by Enter or double click
 * @fires window-changed - `{from, to}` epoch days, once a movement has come to rest
 * @fires band-open - `{lane, from, to, count}` for a band that zooming cannot separate
 * @fires period-chosen - `{from, to}` epoch days of a box that was drawn
 */
export class ParleyTimeline extends LitElement implements TimelineHost {
  static override styles = styles;
  static override properties = {
    source: {},
    filter: {},
    lanes: {},
    selected: {},
    window: {},
    scheme: { reflect: true },
    language: {},
  };

  /** Address of the tiles. */
  declare source: string;
  /** Filters as a query string. */
  declare filter: string;
  declare lanes: LaneMode;
  /** Identifier of the event with the ring; empty for none. */
  declare selected: string;
  /** The visible period as `2016-01-01/2018-12-31`; everything until it is set. */
  declare window: string;
  declare scheme: 'auto' | 'light' | 'dark' | 'contrast';
  declare language: string;

  stage: Stage | null = null;
  readonly navigator: Navigator;
  readonly data: Data = new Data(this);
  readonly painting: Painting = new Painting(this);
  readonly rest: Rest = new Rest(this);
  readonly choice: Choice = new Choice(this);
  readonly pointing: Pointing = new Pointing(this);
  private readonly keyboard = new Keyboard(this);
  private readonly surroundings = new Surroundings(this);
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    super();
    this.source = 'api/v1/timeline';
    this.filter = '';
    this.lanes = 'platform';
    this.selected = '';
    this.window = '';
    this.scheme = 'auto';
    this.language = '';
    this.navigator = new Navigator(
      () => this.painting.draw(),
      () => this.still.matches,
    );
  }

  // ——— what the page can ask for ———

  /** Glides to a period, `2016-01-01/2018-12-31`. */
  show(period: string): void {
    const window = TimeWindow.parse(period);
    if (window) {
      this.navigator.go(window);
    } else {
      console.warn(`parley-timeline: not a period: ${period}`);
    }
  }

  /** Glides until everything is in view. */
  fit(): void {
    this.navigator.fit();
  }

  /** Selects an event and goes where it can be read. */
  reveal(id: string, day: number): void {
    this.choice.reveal(id, day);
  }

  /** Looks for changes between two days, or everywhere. */
  refresh(from = -Infinity, to = Infinity): void {
    this.data.refresh(from, to);
  }

  /** Hands the person the view as a file, `png` or `svg`. */
  async savePicture(format: PictureFormat): Promise<void> {
    await savePicture(this, format);
  }

  get visible(): TimeWindow | null {
    return this.navigator.window;
  }

  // ——— what controllers ask for ———

  find<T extends HTMLElement>(selector: string): T {
    return this.renderRoot.querySelector<T>(selector)!;
  }

  emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // ——— life of the element ———

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.surroundings.watch();
      this.data.load();
    }
  }

  protected override firstUpdated(): void {
    this.stage = new Stage(this.find('.picture'), this.find('.minimap'), this.find('.probe'));
    this.stage.words = new DateWords(this.languageTag());
    this.stage.today = today(new Date());
    const surface = this.find('.surface');
    new Gestures(surface, this.pointing);
    surface.addEventListener('wheel', (event) => this.pointing.turned(event), { passive: false });
    new MinimapDrag(this.find('.map'), {
      mapScale: () => this.mapScale(),
      visible: () => this.visible,
      moveTo: (window) => this.navigator.jump(window),
    });
    this.data.load();
    this.surroundings.watch();
    this.stage.warm();
    offerBench(this);
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!this.stage) {
      return;
    }
    if (['source', 'filter', 'lanes'].some((name) => changes.has(name as 'source'))) {
      this.data.load();
    }
    if (changes.has('window') && this.window !== (this.visible?.toString() ?? '')) {
      const window = TimeWindow.parse(this.window);
      if (window) {
        this.navigator.jump(window);
      }
    }
    if (changes.has('scheme') || changes.has('language')) {
      this.stage.words = new DateWords(this.languageTag());
      this.painting.restyle();
    }
    if (changes.has('selected')) {
      this.painting.draw();
    }
  }

  private mapScale(): TimeScale | null {
    const overview = this.data.current?.overview;
    return overview ? this.stage!.mapScale(overview) : null;
  }

  private languageTag(): string {
    const tag = this.language || document.documentElement.lang || navigator.language;
    return tag === 'en' ? 'en-GB' : tag;
  }

  // ——— template ———

  protected override render(): TemplateResult {
    return html`<div class="frame">
        <div class="stage">
          <canvas class="picture" aria-hidden="true"></canvas>
          ${this.surface()} ${this.floating()}
        </div>
        <div class="foot">
          <div class="map"><canvas class="minimap" aria-hidden="true"></canvas></div>
          ${this.buttons()}
        </div>
      </div>
      <div class="announcer" aria-live="polite">${this.rest.announcement}</div>
      <span class="probe"></span>
      ${help()}`;
  }

  private surface(): TemplateResult {
    const { items } = this.rest;
    const { pointed, boxing } = this.pointing;
    const focused = items.find((item) => this.choice.isFocused(item));
    return html`<div
      class="surface ${pointed ? 'over' : ''} ${boxing ? 'boxing' : ''}"
      tabindex="0"
      role=${items.length > 0 ? 'listbox' : 'group'}
      aria-label="Timeline: events in view, in order"
      aria-keyshortcuts="n p + - 0 Home End Enter ?"
      aria-activedescendant=${focused ? optionId(focused) : nothing}
      @keydown=${(event: KeyboardEvent) => this.keyboard.pressed(event)}
      @scroll=${() => this.painting.draw()}
    >
      <div class="spacer" role="presentation"></div>
      <div class="twin" role="presentation">
        ${this.stage ? twin(items, this.stage.words, this.selected) : nothing}
      </div>
    </div>`;
  }

  /** What lies over the picture for a moment. */
  private floating(): TemplateResult {
    const { box, pointed, note } = this.pointing;
    const { message } = this.data;
    return html`${box
      ? html`<div class="box" style="left:${box.x0}px;width:${box.x1 - box.x0}px"></div>`
      : nothing}
    ${pointed && this.stage ? tip(pointed, this.stage.words, this.stage) : nothing}
    ${message ? html`<div class="message">${message}</div>` : nothing}
    ${note ? html`<div class="note">${note}</div>` : nothing}`;
  }

  private buttons(): TemplateResult {
    return buttons(
      {
        zoomOut: () => this.keyboard.obey('out'),
        fit: () => this.keyboard.obey('fit'),
        zoomIn: () => this.keyboard.obey('in'),
        toggleBoxing: () => this.pointing.toggleBoxing(),
        help: () => this.keyboard.help(),
      },
      this.pointing.boxing,
    );
  }
}

customElements.define('parley-timeline', ParleyTimeline);
