import { css, html, LitElement, nothing } from 'lit';
import { isFree } from '../timeline/input/single-keys.js';
import { FocusKeeper } from './focus-keeper.js';

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

  static override styles = css`
    :host {
      display: none;
      flex-direction: column;
      min-height: 0;
      box-sizing: border-box;
      background: var(--parley-surface);
    }
    :host([opened]) {
      display: flex;
    }
    .content {
      flex: 1;
      min-height: 0;
      overflow: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
    }
    button,
    .head {
      display: none;
    }
    @media (max-width: 719px) {
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        flex: none;
        padding: 0 8px 4px 16px;
        border-bottom: 1px solid var(--parley-line);
      }
      h2 {
        margin: 0;
        font: 600 15px/22px var(--parley-sans);
      }
      .head button {
        display: block;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: 8px;
        background: none;
        font: 500 15px/22px var(--parley-sans);
        color: var(--parley-accent);
        cursor: pointer;
      }
      :host {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 20;
        height: 52dvh;
        border-radius: 16px 16px 0 0;
        box-shadow: var(--parley-float);
        padding-bottom: env(safe-area-inset-bottom);
        translate: 0 var(--dragged, 0);
        transition: height 180ms ease-out;
        animation: rise 180ms ease-out;
      }
      :host([full]) {
        height: calc(100dvh - 24px);
      }
      .handle {
        display: block;
        flex: none;
        height: 28px;
        width: 100%;
        border: 0;
        background: none;
        touch-action: none;
        cursor: grab;
      }
      .handle::before {
        content: '';
        display: block;
        width: 40px;
        height: 4px;
        margin: 0 auto;
        border-radius: 2px;
        background: var(--parley-line-strong);
      }
      button:focus-visible {
        outline: 2px solid var(--parley-accent);
        outline-offset: -4px;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      :host {
        transition: none !important;
        animation: none !important;
      }
    }
    @keyframes rise {
      from {
        translate: 0 100%;
      }
    }
  `;

  declare opened: boolean;
  declare full: boolean;
  declare heading: string | undefined;
  private grabbedAt: number | null = null;
  private readonly focusKeeper = new FocusKeeper(this);
  private leaving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('opened-where-wide') && !window.matchMedia('(max-width: 719px)').matches) {
      this.opened = true;
    }
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    document.documentElement.addEventListener('keydown', (event) => this.escape(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
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
    const narrow = window.matchMedia('(max-width: 719px)').matches;
    if (event.key === 'Escape' && this.opened && this.heading && narrow && isFree(event)) {
      event.preventDefault();
      this.dismiss();
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

customElements.define('parley-sheet', ParleySheet);
