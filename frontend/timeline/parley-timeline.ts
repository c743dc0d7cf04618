import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttons } from './buttons.js';
import { Chronicle } from './chronicle.js';
import { help } from './help.js';
import { Gestures, type GestureListener } from './input/gestures.js';
import { commandOf, type Command } from './input/keys.js';
import { MinimapDrag } from './input/minimap-drag.js';
import { wheelMove } from './input/wheel.js';
import { inOrder, nameOfItem, type FrameItem } from './layout/frame.js';
import { hit } from './layout/hit.js';
import { Navigator } from './navigator.js';
import { styles } from './parley-timeline-styles.js';
import { handOver, pictureFile, type PictureFormat } from './save.js';
import { periodOf, Stage, wholeOf } from './stage.js';
import { tip } from './tip.js';
import type { LaneMode, Overview } from './tiles/model.js';
import { HttpTiles } from './tiles/source.js';
import { fromMillis, today, toMillis } from './time/days.js';
import { TimeWindow } from './time/window.js';
import { DateWords } from './time/words.js';
import { countWords, optionId, twin } from './twin.js';

/** The window counts as at rest after so many milliseconds without a move. */
const REST = 160;

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
export class ParleyTimeline extends LitElement implements GestureListener {
  static override styles = styles;
  static override properties = {
    source: {},
    filter: {},
    lanes: {},
    selected: {},
    window: {},
    scheme: { reflect: true },
    language: {},
    boxing: { state: true },
    resting: { state: true },
    pointed: { state: true },
    message: { state: true },
    note: { state: true },
    box: { state: true },
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

  private declare boxing: boolean;
  private declare resting: readonly FrameItem[];
  private declare pointed: FrameItem | null;
  private declare message: TemplateResult | null;
  private declare note: string;
  private declare box: { readonly x0: number; readonly x1: number } | null;

  private stage: Stage | null = null;
  private current: Chronicle | null = null;
  private coming: Chronicle | null = null;
  private readonly navigator: Navigator;
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private focusedName = '';
  private engaged = false;
  private drawn = '';
  private dirty = true;
  private frameRequest = 0;
  private restTimer = 0;
  private noteTimer = 0;
  private announcement = '';
  private revealing = { id: '', tries: 0 };
  private cleanUp: (() => void)[] = [];

  constructor() {
    super();
    this.source = 'api/v1/timeline';
    this.filter = '';
    this.lanes = 'platform';
    this.selected = '';
    this.window = '';
    this.scheme = 'auto';
    this.language = '';
    this.boxing = false;
    this.resting = [];
    this.pointed = null;
    this.message = null;
    this.note = '';
    this.box = null;
    this.navigator = new Navigator(
      () => this.draw(),
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
    this.selected = id;
    this.revealing = { id, tries: 6 };
    const span = Math.min(this.navigator.window?.span ?? 365, 365);
    this.navigator.go(new TimeWindow(day - span / 2, day + span / 2));
    this.restSoon();
  }

  /** Looks for changes between two days, or everywhere. */
  refresh(from = -Infinity, to = Infinity): void {
    this.current?.refresh(from, to);
    if (!this.current && !this.coming) {
      this.load();
    }
  }

  /** Hands the person the view as a file, `png` or `svg`. */
  async savePicture(format: PictureFormat): Promise<void> {
    const { stage, current, visible } = this;
    if (stage && current && visible) {
      const attention = { selected: this.selected, hovered: '', focused: '' };
      const scroll = this.renderRoot.querySelector('.surface')!.scrollTop;
      const picture = stage.picture(current, visible, attention, scroll);
      const title = `Timeline, ${stage.words.period(visible.days().from, visible.days().to)}`;
      const file = await pictureFile(picture, format, title);
      handOver(file, `timeline-${visible.toString().replace('/', '-to-')}.${format}`);
    }
  }

  /** The visible period; `null` before anything is known. */
  get visible(): TimeWindow | null {
    return this.navigator.window;
  }

  // ——— life of the element ———

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.listen();
      this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cleanUp.forEach((each) => each());
    this.cleanUp = [];
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = 0;
    clearTimeout(this.restTimer);
    clearTimeout(this.noteTimer);
    this.current?.close();
    this.coming?.close();
    this.current = this.coming = null;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    const find = <T extends Element>(name: string): T => root.querySelector<T>(name)!;
    this.stage = new Stage(find('.picture'), find('.minimap'), find('.probe'));
    this.stage.words = new DateWords(this.languageTag());
    this.stage.today = today(new Date());
    new Gestures(find('.surface'), this);
    new MinimapDrag(find('.map'), {
      mapScale: () => this.mapScale(),
      visible: () => this.visible,
      moveTo: (window) => this.navigator.jump(window),
    });
    this.load();
    this.listen();
    this.stage.warm();
    if (new URLSearchParams(location.search).has('bench')) {
      this.offerBench();
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!this.stage) {
      return;
    }
    if (['source', 'filter', 'lanes'].some((name) => changes.has(name as 'source'))) {
      this.load();
    }
    if (changes.has('window') && this.window !== (this.visible?.toString() ?? '')) {
      const window = TimeWindow.parse(this.window);
      if (window) {
        this.navigator.jump(window);
      }
    }
    if (changes.has('scheme') || changes.has('language')) {
      this.stage.words = new DateWords(this.languageTag());
      this.restyle();
    }
    if (changes.has('selected')) {
      this.draw();
    }
  }

  private listen(): void {
    const surface = this.renderRoot.querySelector<HTMLElement>('.surface')!;
    const resized = new ResizeObserver(() => this.measure());
    resized.observe(this);
    const restyled = new MutationObserver(() => this.restyle());
    const attributes = { attributes: true, attributeFilter: ['class', 'style', 'theme', 'dir'] };
    restyled.observe(document.documentElement, attributes);
    restyled.observe(document.body, attributes);
    const restyle = (): void => this.restyle();
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    queries.forEach((query) => query.addEventListener('change', restyle));
    void document.fonts.ready.then(restyle);
    const print = (): void => this.paintForPrint();
    addEventListener('beforeprint', print);
    addEventListener('afterprint', restyle);
    const wheel = (event: WheelEvent): void => this.turned(event);
    surface.addEventListener('wheel', wheel, { passive: false });
    this.cleanUp = [
      () => resized.disconnect(),
      () => restyled.disconnect(),
      () => queries.forEach((query) => query.removeEventListener('change', restyle)),
      () => surface.removeEventListener('wheel', wheel),
      () => removeEventListener('beforeprint', print),
      () => removeEventListener('afterprint', restyle),
    ];
    this.measure();
  }

  private measure(): void {
    const area = this.renderRoot.querySelector<HTMLElement>('.stage')!;
    const map = this.renderRoot.querySelector<HTMLElement>('.map')!;
    this.stage!.resize(area.clientWidth, area.clientHeight, map.clientWidth);
    this.dirty = true;
    this.adopt();
    this.draw();
  }

  private restyle(): void {
    this.stage?.restyle();
    this.dirty = true;
    this.draw();
  }

  /** On paper: light, at once, without rings. */
  private paintForPrint(): void {
    const { stage, current, visible } = this;
    if (stage && current && visible) {
      this.style.colorScheme = 'light';
      stage.restyle();
      stage.draw(current, visible, { selected: this.selected, hovered: '', focused: '' }, 0);
      this.style.removeProperty('color-scheme');
      stage.restyle();
    }
  }

  private languageTag(): string {
    const tag = this.language || document.documentElement.lang || navigator.language;
    return tag === 'en' ? 'en-GB' : tag;
  }

  private offerBench(): void {
    const hook = {
      range: () => ({
        from: toMillis(this.visible?.from ?? 0),
        to: toMillis(this.visible?.to ?? 0),
      }),
      setRange: (from: number, to: number) =>
        this.navigator.jump(new TimeWindow(fromMillis(from), fromMillis(to))),
    };
    Object.assign(globalThis, { __timelineBench: hook });
  }

  // ——— data ———

  private load(): void {
    this.coming?.close();
    const source = new HttpTiles(this.source, this.filter, this.lanes);
    const chronicle = new Chronicle(source, () => this.arrived(chronicle));
    this.coming = chronicle;
    void chronicle.open();
  }

  private arrived(chronicle: Chronicle): void {
    if (chronicle === this.coming) {
      this.adopt();
    } else if (chronicle === this.current) {
      this.dirty = true;
      this.bound(chronicle.overview!);
      this.draw();
      this.restSoon();
    }
  }

  /** Shows the chronicle that was being loaded once its picture is complete; the old one until then. */
  private adopt(): void {
    const coming = this.coming;
    if (coming?.failed) {
      this.message = html`The events could not be loaded.
        <button @click=${() => this.load()}>Try again</button>`;
    }
    if (!coming?.overview || this.stage!.width === 0) {
      return;
    }
    this.bound(coming.overview);
    if (!this.visible) {
      this.begin();
      return;
    }
    const scale = this.stage!.scale(this.visible);
    coming.want(scale);
    if (coming.isComplete(scale)) {
      if (!this.current) {
        performance.mark('timeline-data-ready');
      }
      this.current?.close();
      this.current = coming;
      this.coming = null;
      this.dirty = true;
      this.tellEmptiness();
      this.draw();
      this.restSoon();
    }
  }

  private bound(overview: Overview): void {
    this.navigator.bound(wholeOf(overview), periodOf(overview));
  }

  private begin(): void {
    const asked = TimeWindow.parse(this.window);
    if (asked) {
      this.navigator.jump(asked);
    } else {
      this.navigator.fit();
    }
    this.adopt();
  }

  private tellEmptiness(): void {
    const { total, undated } = this.current!.overview!;
    const filtered = this.filter !== '';
    this.message =
      total > undated
        ? null
        : filtered
          ? html`No event matches these filters.`
          : html`No events yet. They appear here as soon as an article tells one.`;
  }

  // ——— drawing ———

  private draw(): void {
    if (this.frameRequest === 0 && this.isConnected) {
      this.frameRequest = requestAnimationFrame((time) => {
        this.frameRequest = 0;
        this.paint(time);
      });
    }
  }

  private paint(time: number): void {
    this.navigator.advance(time);
    const { stage, current, visible } = this;
    if (!stage || !visible || stage.width === 0) {
      return;
    }
    if (this.coming) {
      this.adopt();
    }
    if (!current) {
      return;
    }
    if (this.dirty) {
      this.dirty = false;
      stage.arrange(current, new Set());
      this.renderRoot.querySelector<HTMLElement>('.spacer')!.style.height =
        `${stage.contentHeight}px`;
    }
    const scale = stage.scale(visible);
    current.want(scale);
    const surface = this.renderRoot.querySelector('.surface')!;
    stage.draw(current, visible, this.attention(), surface.scrollTop);
    if (!this.hasAttribute('data-timeline-ready') && current.isComplete(scale)) {
      this.setAttribute('data-timeline-ready', '');
    }
    if (this.navigator.isMoving) {
      this.draw();
    }
    const drawn = visible.toString();
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.restSoon();
    }
  }

  private attention(): { selected: string; hovered: string; focused: string } {
    return {
      selected: this.selected,
      hovered: this.pointed ? nameOfItem(this.pointed) : '',
      focused: this.focusedName,
    };
  }

  private mapScale(): ReturnType<Stage['mapScale']> | null {
    const overview = this.current?.overview;
    return overview ? this.stage!.mapScale(overview) : null;
  }

  // ——— at rest ———

  private restSoon(): void {
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => this.rest(), REST);
  }

  private rest(): void {
    if (this.navigator.isMoving || !this.current || !this.stage) {
      this.restSoon();
      return;
    }
    this.resting = this.itemsInView();
    const { visible } = this;
    if (visible && visible.toString() !== this.window) {
      this.window = visible.toString();
      this.emit('window-changed', visible.days());
    }
    this.announcement = this.announce();
    this.revealFurther();
  }

  private itemsInView(): FrameItem[] {
    const { frame, gutter } = this.stage!;
    return inOrder(frame).filter((item) => item.x1 >= gutter && item.x0 <= this.stage!.width);
  }

  private announce(): string {
    const events = this.resting.reduce(
      (sum, item) => sum + (item.kind === 'band' ? item.band.count : 1),
      0,
    );
    const { from, to } = this.visible!.days();
    return `${countWords(events)} from ${this.stage!.words.period(from, to)}`;
  }

  /** Zooms in step by step until a revealed event has left its band. */
  private revealFurther(): void {
    const { id, tries } = this.revealing;
    const marks = this.stage!.frame.marks;
    if (tries === 0 || marks.some((mark) => mark.placed.event.id === id)) {
      this.revealing = { id: '', tries: 0 };
      return;
    }
    this.revealing = { id, tries: tries - 1 };
    this.navigator.step((window) => window.zoom(0.4));
    this.restSoon();
  }

  // ——— gestures ———

  touched(): void {
    this.engaged = true;
    this.pointed = null;
    this.focusedName = '';
    this.navigator.stop();
  }

  panned(dx: number, dy: number): void {
    const surface = this.renderRoot.querySelector('.surface')!;
    surface.scrollTop -= dy;
    this.navigator.panBy(-dx / this.pixelsPerDay());
  }

  thrown(speed: number): void {
    this.navigator.throwBy(speed, this.pixelsPerDay());
  }

  pinched(factor: number, x: number): void {
    this.navigator.zoomBy(factor, this.stage!.scale(this.visible!).day(x));
  }

  tapped(x: number, y: number): void {
    const item = this.itemAt(x, y);
    if (item?.kind === 'band') {
      this.openBand(item);
    } else {
      this.select(item?.placed.event.id ?? '');
    }
  }

  tappedTwice(x: number, y: number): void {
    const item = this.itemAt(x, y);
    if (item?.kind === 'mark') {
      this.emit('event-opened', { id: item.placed.event.id });
    } else if (!item) {
      const day = this.stage!.scale(this.visible!).day(x);
      this.navigator.step((window) => window.zoom(0.5, day));
    }
  }

  hovered(x: number, y: number): void {
    const item = this.itemAt(x, y);
    if ((item && nameOfItem(item)) !== (this.pointed && nameOfItem(this.pointed))) {
      this.pointed = item;
      this.draw();
    }
  }

  left(): void {
    this.engaged = false;
    if (this.pointed) {
      this.pointed = null;
      this.draw();
    }
  }

  drawsBoxes(event: PointerEvent): boolean {
    return this.boxing || event.shiftKey;
  }

  boxed(x0: number, x1: number, done: boolean): void {
    const [a, b] = [Math.min(x0, x1), Math.max(x0, x1)];
    this.box = done ? null : { x0: a, x1: b };
    if (done && b - a > 4) {
      const scale = this.stage!.scale(this.visible!);
      this.boxing = false;
      this.emit('period-chosen', new TimeWindow(scale.day(a), scale.day(b)).days());
    }
  }

  private turned(event: WheelEvent): void {
    const page = document.scrollingElement;
    const pageScrolls = page !== null && page.scrollHeight > page.clientHeight + 1;
    const move = wheelMove(event, { engaged: this.engaged, pageScrolls });
    if (move.kind === 'none' || !this.visible) {
      if (event.deltaY !== 0) {
        this.hint();
      }
      return;
    }
    this.pointed = null;
    if (move.kind === 'pan') {
      event.preventDefault();
      this.navigator.panBy(move.pixels / this.pixelsPerDay());
      return;
    }
    const left = this.renderRoot.querySelector('.surface')!.getBoundingClientRect().left;
    const day = this.stage!.scale(this.visible).day(event.clientX - left);
    // At the end of zooming the wheel goes back to the page.
    if (this.navigator.zoomBy(move.factor, day) || event.ctrlKey || !pageScrolls) {
      event.preventDefault();
    }
  }

  /** Says once in a while how the wheel can zoom in a page that scrolls. */
  private hint(): void {
    this.note = 'Ctrl + wheel zooms the timeline';
    clearTimeout(this.noteTimer);
    this.noteTimer = window.setTimeout(() => {
      this.note = '';
    }, 1600);
  }

  private itemAt(x: number, y: number): FrameItem | null {
    return x < this.stage!.gutter ? null : hit(this.stage!.frame, x, y);
  }

  private pixelsPerDay(): number {
    return this.stage!.scale(this.visible!).pixelsPerDay;
  }

  // ——— keys ———

  private pressed(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command && this.visible && this.current) {
      event.preventDefault();
      this.obey(command);
    }
  }

  private obey(command: Command): void {
    const { navigator } = this;
    const whole = periodOf(this.current!.overview!);
    switch (command) {
      case 'left':
        return navigator.step((window) => window.pan(window.span * -0.15));
      case 'right':
        return navigator.step((window) => window.pan(window.span * 0.15));
      case 'page-left':
        return navigator.step((window) => window.pan(window.span * -0.9));
      case 'page-right':
        return navigator.step((window) => window.pan(window.span * 0.9));
      case 'in':
        return navigator.step((window) => window.zoom(0.6));
      case 'out':
        return navigator.step((window) => window.zoom(1 / 0.6));
      case 'first':
        return navigator.step((window) => window.pan(whole.from - window.from - window.span * 0.1));
      case 'last':
        return navigator.step((window) => window.pan(whole.to - window.to + window.span * 0.1));
      case 'today':
        return navigator.step((window) => window.centredOn(this.stage!.today));
      case 'fit':
        return navigator.fit();
      case 'next':
        return this.walk(1);
      case 'previous':
        return this.walk(-1);
      case 'open':
        return this.openFocused();
      case 'help':
        return this.openHelp();
      case 'clear':
        this.boxing = false;
        this.engaged = false;
        this.focusedName = '';
        return this.select('');
    }
  }

  /** To the next or previous item; past the edge of the picture, to the next days that have events. */
  private walk(direction: 1 | -1): void {
    const items = this.itemsInView();
    this.resting = items;
    const at = items.findIndex((item) => this.isFocused(item));
    const next = at < 0 ? items[direction > 0 ? 0 : items.length - 1] : items[at + direction];
    if (next) {
      this.focusItem(next);
    } else {
      this.navigator.step((window) => window.pan(window.span * 0.5 * direction));
    }
  }

  private isFocused(item: FrameItem): boolean {
    return this.focusedName !== ''
      ? nameOfItem(item) === this.focusedName
      : item.kind === 'mark' && item.placed.event.id === this.selected && this.selected !== '';
  }

  private focusItem(item: FrameItem): void {
    this.focusedName = nameOfItem(item);
    if (item.kind === 'mark') {
      this.select(item.placed.event.id);
    }
    this.requestUpdate();
    this.draw();
  }

  private openFocused(): void {
    const item = this.itemsInView().find((each) => this.isFocused(each));
    if (item?.kind === 'band') {
      this.openBand(item);
    } else if (item) {
      this.emit('event-opened', { id: item.placed.event.id });
    }
  }

  private openHelp(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  // ——— what a person chose ———

  private select(id: string): void {
    if (id !== this.selected) {
      this.selected = id;
      this.emit('event-selected', { id });
    }
  }

  private openBand(item: FrameItem & { kind: 'band' }): void {
    const { lane, from, to, count } = item.band;
    const closer = new TimeWindow(from, to).padded(0.3).legal();
    if (closer.span > this.visible!.span * 0.7) {
      const days = new TimeWindow(from, to).days();
      this.emit('band-open', { lane, ...days, count });
    } else {
      this.focusedName = '';
      this.navigator.go(closer);
    }
  }

  private emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // ——— template ———

  protected override render(): TemplateResult {
    const items = this.resting;
    const focused = items.find((item) => this.isFocused(item));
    return html`<div class="frame">
        <div class="stage">
          <canvas class="picture" aria-hidden="true"></canvas>
          <div
            class="surface ${this.pointed ? 'over' : ''} ${this.boxing ? 'boxing' : ''}"
            tabindex="0"
            role=${items.length > 0 ? 'listbox' : 'group'}
            aria-label="Timeline: events in view, in order"
            aria-keyshortcuts="n p + - 0 Home End Enter ?"
            aria-activedescendant=${focused ? optionId(focused) : nothing}
            @keydown=${this.pressed}
            @scroll=${this.draw}
          >
            <div class="spacer" role="presentation"></div>
            <div class="twin" role="presentation">
              ${this.stage ? twin(items, this.stage.words, this.selected) : nothing}
            </div>
          </div>
          ${this.box ? this.boxTemplate(this.box) : nothing}
          ${this.pointed && this.stage ? tip(this.pointed, this.stage.words, this.stage) : nothing}
          ${this.message ? html`<div class="message">${this.message}</div>` : nothing}
          ${this.note ? html`<div class="note">${this.note}</div>` : nothing}
        </div>
        <div class="foot">
          <div class="map"><canvas class="minimap" aria-hidden="true"></canvas></div>
          ${this.buttons()}
        </div>
      </div>
      <div class="announcer" aria-live="polite">${this.announcement}</div>
      <span class="probe"></span>
      ${help()}`;
  }

  private buttons(): TemplateResult {
    return buttons(
      {
        zoomOut: () => this.obey('out'),
        fit: () => this.obey('fit'),
        zoomIn: () => this.obey('in'),
        toggleBoxing: () => {
          this.boxing = !this.boxing;
        },
        help: () => this.openHelp(),
      },
      this.boxing,
    );
  }

  private boxTemplate({ x0, x1 }: { x0: number; x1: number }): TemplateResult {
    return html`<div class="box" style="left:${x0}px;width:${x1 - x0}px"></div>`;
  }
}

customElements.define('parley-timeline', ParleyTimeline);
