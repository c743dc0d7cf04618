import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { isFree } from '../timeline/input/single-keys.js';
import { BackWatch } from './back-watch.js';
import { FocusKeeper } from './focus-keeper.js';
import { sheetStyles } from './sheet-styles.js';

/** Where the column is a sheet. */
const NARROW = '(max-width: 719px)';

/** Pixels a finger must travel before the sheet takes the next position. */
const pull = 40;

/**
 * A column on wide screens; on narrow ones a sheet from below, half or full height.
 *
 * ```html
 * <parley-sheet opened aria-label="Event">…</parley-sheet>
 * ```
 *
 * @attr opened - shown
 * @attr opened-where-wide - shown from the start on wide screens
 * @attr heading - words at the top of the sheet, narrow screens only
 * @attr full - pulled to full height, narrow screens only
 * @fires sheet-dismissed - pushed away by hand
 * @csspart handle - the grip, narrow screens only
 */
class ParleySheet extends LitElement {
  static override properties = {
    opened: { type: Boolean, reflect: true },
    full: { type: Boolean, reflect: true },
    heading: {},
  };

  static override styles = sheetStyles;

  declare opened: boolean;
  declare full: boolean;
  declare heading: string | undefined;
  private grabbedAt: number | null = null;
  private readonly focusKeeper = new FocusKeeper(this);
  private readonly backWatch = new BackWatch(() => this.dismiss());
  private leaving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('opened-where-wide') && !isNarrow()) {
      this.opened = true;
    }
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    document.documentElement.addEventListener('keydown', (event) => this.escape(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.backWatch.set(false);
  }

  /** Shows the sheet if it is hidden, hides it if it is shown. */
  toggle(): void {
    this.opened = !this.opened;
    if (this.opened) {
      this.focusKeeper.remember();
    } else {
      this.focusKeeper.release();
    }
  }

  /** Gives the focus to something inside. */
  focusInside(selector: string): void {
    this.focusKeeper.take(this.querySelector<HTMLElement>(selector));
  }

  /** Whoever was in the old content is led to the new one, or back. */
  keepFocus(): void {
    this.focusKeeper.keep(this.opened, this.querySelector<HTMLElement>('h2[tabindex]'));
  }

  /** Escape sends a sheet away; a column has its own ways. */
  private escape(event: KeyboardEvent): void {
    const own = isFree(event) || this.isFromEmptyField(event);
    if (event.key === 'Escape' && this.opened && this.heading && isNarrow() && own) {
      event.preventDefault();
      this.dismiss();
    }
  }

  /** A field that is not empty takes Escape for itself and hands nothing on; a calendar closes first. */
  private isFromEmptyField(event: KeyboardEvent): boolean {
    const path = event.composedPath();
    return (
      !event.defaultPrevented &&
      path.includes(this) &&
      !path.some((part) => part instanceof Element && part.matches('vaadin-date-picker'))
    );
  }

  /** What is known to the browser alone has no address that “back” could leave. */
  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('opened')) {
      this.backWatch.set(this.opened && this.heading !== undefined && isNarrow());
    }
  }

  scrollToTop(): void {
    this.renderRoot.querySelector('.content')?.scrollTo(0, 0);
  }

  override render() {
    return html`
      <button
        class="handle"
        part="handle"
        aria-label=${this.full ? 'Make this sheet smaller' : 'Make this sheet larger'}
        @keydown=${this.press}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${this.release}
      ></button>
      ${this.heading ? this.head() : nothing}
      <div class="content"><slot></slot></div>
    `;
  }

  private head() {
    return html`<div class="head">
      <h2>${this.heading}</h2>
      <button @click=${this.dismiss}>Done</button>
    </div>`;
  }

  private dismiss(): void {
    this.dispatchEvent(new CustomEvent('sheet-dismissed'));
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.full = !this.full;
    }
  }

  private grab(event: PointerEvent): void {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.grabbedAt = event.clientY;
  }

  private drag(event: PointerEvent): void {
    if (this.grabbedAt !== null) {
      const down = Math.max(0, event.clientY - this.grabbedAt);
      this.style.setProperty('--dragged', `${down}px`);
    }
  }

  private release(event: PointerEvent): void {
    if (this.grabbedAt === null) {
      return;
    }
    const moved = event.clientY - this.grabbedAt;
    this.grabbedAt = null;
    this.style.removeProperty('--dragged');
    this.settle(moved);
  }

  /** A tap changes the height; a pull up makes it full; a push down makes it half, then sends it away. */
  private settle(moved: number): void {
    if (Math.abs(moved) < 4) {
      this.full = !this.full;
    } else if (moved < -pull) {
      this.full = true;
    } else if (moved > pull && this.full) {
      this.full = false;
    } else if (moved > pull) {
      this.dismiss();
    }
  }
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

customElements.define('parley-sheet', ParleySheet);
