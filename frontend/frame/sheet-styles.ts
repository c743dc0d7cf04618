import { css } from 'lit';

/** A column; on narrow screens a sheet from below, half or full height. */
export const sheetStyles = css`
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
