import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { lookAhead } from './ahead.js';
import { offerBench } from './control/bench.js';
import { Arranging } from './control/arranging.js';
import { Choice } from './control/choice.js';
import { ChosenPeriod } from './control/chosen-period.js';
import { Data } from './control/data.js';
import type { TimelineHost } from './control/host.js';
import { Hotkeys } from './control/hotkeys.js';
import { Keyboard } from './control/keyboard.js';
import { Painting } from './control/painting.js';
import { Panels } from './control/panels.js';
import { Pointing } from './control/pointing.js';
import { Rest } from './control/rest.js';
import { Sharing } from './control/sharing.js';
import { Surroundings } from './control/surroundings.js';
import { TitleDrag } from './control/title-drag.js';
import { Gestures } from './input/gestures.js';
import { MinimapDrag } from './input/minimap-drag.js';
import { Navigator } from './navigator.js';
import { styles } from './parley-timeline-styles.js';
import { Stage } from './stage.js';
import { template } from './template.js';
import type { LaneMode } from './tiles/model.js';
import { today } from './time/days.js';
import type { TimeScale } from './time/scale.js';
import { TimeWindow } from './time/window.js';
import { DateWords } from './time/words.js';

/** An answer to a person stays this long at least, and for each letter, in milliseconds. */
const NOTICE = 5000;
const READING = 60;

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
 * @fires window-changed - `{from, to, fitted}` epoch days, once a movement has come to rest;
 *   fitted when it shows just what passes the filter
 * @fires band-open - `{lane, from, to, count}` for a band that zooming cannot separate
 * @fires period-exported - `{from, to}` of a box whose events are to be saved
 * @fires lanes-arranged - `{arrangement}` after lanes were moved, collapsed or hidden
 * @fires date-typed - `{words}`: where to go, for the page to read; it answers by `show` and `panels`
 * @fires words-asked - `{words}` typed as a date are to be searched for
 * @fires period-typed - `{edge, words}`: a day, for the page to read; it answers by `period`
 * @fires help-asked - signs and keys are to be explained
 * @fires filters-cleared - the person wants to see everything
 * @fires period-chosen - `{from, to}` epoch days of a box to which everything is to be narrowed
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
    arrangement: {},
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
  /** Lanes moved, collapsed with `~` and hidden with `-`: `vienna,~astana,-other`; empty as usual. */
  declare arrangement: string;

  stage: Stage | null = null;
  readonly navigator: Navigator;
  readonly data: Data = new Data(this);
  readonly painting: Painting = new Painting(this);
  readonly rest: Rest = new Rest(this);
  readonly choice: Choice = new Choice(this);
  readonly pointing: Pointing = new Pointing(this);
  readonly period: ChosenPeriod = new ChosenPeriod(this);
  readonly arranging: Arranging = new Arranging(this);
  readonly panels: Panels = new Panels(this);
  readonly keyboard: Keyboard = new Keyboard(this);
  readonly titleDrag: TitleDrag = new TitleDrag(this);
  readonly hotkeys: Hotkeys = new Hotkeys(this);
  readonly sharing: Sharing = new Sharing(this);
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
    this.arrangement = '';
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
      this.panels.arrived();
      this.pointing.say('', 0);
      this.navigator.go(window);
    } else {
      console.warn(`parley-timeline: not a period: ${period}`);
    }
  }

  /** Glides until everything is in view. */
  async fit(): Promise<void> {
    // A filter that was set just before is not yet on its way.
    await this.updateComplete;
    this.data.fit();
  }

  /** Selects an event and goes where it can be read. */
  reveal(id: string, day: number): void {
    this.choice.reveal(id, day);
  }

  /** Looks for changes between two days, or everywhere. */
  refresh(from = -Infinity, to = Infinity): void {
    this.data.refresh(from, to);
  }

  /** Says something over the picture for a moment. */
  say(words: string): void {
    this.pointing.say(words, Math.max(NOTICE, READING * words.length));
  }

  /** Gives the keyboard to the events. */
  override focus(options?: FocusOptions): void {
    this.find('.surface').focus(options);
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
      // A page may take the element away and bring it back while it is loading.
      this.surroundings.watch();
      this.data.load();
      void this.data.loadEras();
      this.rest.soon();
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
    this.surroundings.watch();
    this.stage.warm();
    offerBench(this);
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!this.stage) {
      return;
    }
    if (changes.has('source')) {
      void this.data.loadEras();
    }
    if (['source', 'filter', 'lanes'].some((name) => changes.has(name as 'source'))) {
      this.data.load();
    }
    if (changes.get('lanes') !== undefined) {
      this.arranging.forget();
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
    if (changes.has('arrangement')) {
      this.arranging.adopt(this.arrangement);
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

  protected override render(): TemplateResult {
    return template(this);
  }
}

lookAhead();
customElements.define('parley-timeline', ParleyTimeline);
