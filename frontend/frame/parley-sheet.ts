import { css, html, LitElement } from 'lit';

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
 * @attr full - pulled to full height, narrow screens only
 * @fires sheet-dismissed - pushed away by hand
 * @csspart handle - the grip, narrow screens only
 */
class ParleySheet extends LitElement {
  static override properties = {
    opened: { type: Boolean, reflect: true },
    full: { type: Boolean, reflect: true },
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
    button {
      display: none;
    }
    @media (max-width: 719px) {
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
      button {
        display: block;
        flex: none;
        height: 28px;
        width: 100%;
        border: 0;
        background: none;
        touch-action: none;
        cursor: grab;
      }
      button::before {
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
  private grabbedAt: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('opened-where-wide') && !window.matchMedia('(max-width: 719px)').matches) {
      this.opened = true;
    }
  }

  /** Shows the sheet if it is hidden, hides it if it is shown. */
  toggle(): void {
    this.opened = !this.opened;
  }

  scrollToTop(): void {
    this.renderRoot.querySelector('.content')?.scrollTo(0, 0);
  }

  override render() {
    return html`
      <button
        part="handle"
        aria-label=${this.full ? 'Make this sheet smaller' : 'Make this sheet larger'}
        @keydown=${this.press}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${this.release}
      ></button>
      <div class="content"><slot></slot></div>
    `;
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
      this.dispatchEvent(new CustomEvent('sheet-dismissed'));
    }
  }
}

customElements.define('parley-sheet', ParleySheet);
