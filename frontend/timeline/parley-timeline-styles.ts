import { css } from 'lit';
import { panelStyles } from './panel-styles.js';

/** Colours come from custom properties with these defaults; the page's theme may set them. */
export const colours = css`
  :host {
    --parley-timeline-background: light-dark(#fbfaf7, #16181c);
    --parley-timeline-text: light-dark(#1d2026, #e7e8ea);
    --parley-timeline-muted: light-dark(#5a606b, #a3a9b4);
    --parley-timeline-line: light-dark(#dedcd5, #31353d);
    --parley-timeline-stripe: light-dark(#f3f1ea, #1b1e24);
    --parley-timeline-accent: light-dark(#1a56db, #7aa5ff);
    --parley-timeline-today: light-dark(#b3261e, #ff8a80);
    --parley-timeline-lane-1: light-dark(#0072b2, #56b4e9);
    --parley-timeline-lane-2: light-dark(#c04e00, #f08a4b);
    --parley-timeline-lane-3: light-dark(#00805e, #2fc79a);
    --parley-timeline-lane-4: light-dark(#b0528a, #e09bc6);
    --parley-timeline-lane-5: light-dark(#9a6a00, #e8b23f);
    --parley-timeline-lane-6: light-dark(#2683bd, #9ad2f5);
    --parley-timeline-lane-7: light-dark(#7d7300, #e3d84a);
    --parley-timeline-lane-8: light-dark(#4f4f57, #c5c8cf);
  }
`;

const own = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    min-height: 240px;
    color: var(--parley-timeline-text);
    background: var(--parley-timeline-background);
    font-family: var(--parley-timeline-font, inherit);
    font-size: 13px;
    line-height: 18px;
  }
  :host([hidden]) {
    display: none;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([scheme='contrast']) {
    --parley-timeline-background: Canvas;
    --parley-timeline-text: CanvasText;
    --parley-timeline-muted: CanvasText;
    --parley-timeline-line: GrayText;
    --parley-timeline-accent: Highlight;
  }
  @media (prefers-contrast: more) {
    :host {
      --parley-timeline-background: light-dark(#fff, #000);
      --parley-timeline-text: light-dark(#000, #fff);
      --parley-timeline-muted: light-dark(#333, #ddd);
      --parley-timeline-line: light-dark(#888, #999);
    }
  }
  .frame {
    display: flex;
    flex-direction: column;
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  canvas {
    direction: ltr;
    position: absolute;
    left: 0;
    top: 0;
    pointer-events: none;
  }
  .surface {
    position: absolute;
    inset: 0;
    overflow: hidden auto;
    touch-action: pan-y;
    cursor: grab;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .surface.over {
    cursor: pointer;
  }
  .surface.boxing {
    cursor: crosshair;
  }
  .stage:has(.surface:focus-visible)::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--parley-timeline-accent);
    pointer-events: none;
  }
  .twin,
  .announcer {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .foot {
    direction: ltr;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    flex: none;
    min-height: 72px;
    border-top: 1px solid var(--parley-timeline-line);
    box-sizing: border-box;
  }
  .map {
    position: relative;
    flex: 1;
    min-width: 0;
    height: 56px;
    touch-action: pan-y;
    cursor: pointer;
  }
  .map canvas {
    pointer-events: none;
  }
  .buttons {
    display: flex;
    gap: 4px;
    padding-inline-end: 12px;
  }
  .map + .buttons {
    padding-inline: 12px 4px;
  }
  .more {
    display: none;
  }
  .badge {
    position: absolute;
    top: 3px;
    right: 3px;
    min-width: 14px;
    padding: 0 2px;
    box-sizing: border-box;
    border-radius: 7px;
    background: var(--parley-timeline-accent);
    color: var(--parley-timeline-background);
    font-size: 10px;
    line-height: 14px;
    font-weight: 600;
    text-align: center;
  }
  button {
    position: relative;
    min-width: 36px;
    height: 36px;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--parley-timeline-text);
    font: inherit;
    font-size: 16px;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--parley-timeline-text) 8%, transparent);
  }
  button:focus-visible {
    outline: 2px solid var(--parley-timeline-accent);
    outline-offset: -2px;
  }
  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    border-color: var(--parley-timeline-accent);
    color: var(--parley-timeline-accent);
  }
  button svg {
    display: block;
    margin: auto;
  }
  @media (pointer: coarse) {
    button {
      min-width: 44px;
      height: 44px;
    }
  }
  .tip,
  .note {
    position: absolute;
    z-index: 2;
    max-width: 300px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--parley-timeline-background);
    box-shadow:
      0 0 0 1px var(--parley-timeline-line),
      0 6px 20px rgb(0 0 0 / 0.16);
    pointer-events: none;
  }
  .tip .when {
    color: var(--parley-timeline-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .tip .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .note:has(button) {
    padding-block: 4px;
    padding-inline-end: 4px;
    pointer-events: auto;
  }
  .note button {
    font-size: 13px;
    font-weight: 600;
    color: var(--parley-timeline-accent);
  }
  .note {
    left: 50%;
    bottom: 16px;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
    pointer-events: none;
    font-size: 15px;
    line-height: 22px;
    color: var(--parley-timeline-muted);
  }
  .message button {
    pointer-events: auto;
    color: var(--parley-timeline-accent);
    background: var(--parley-timeline-background);
    border-color: var(--parley-timeline-line);
    font-size: 14px;
  }
  .box {
    position: absolute;
    top: 0;
    bottom: 0;
    border-inline: 1.5px solid var(--parley-timeline-accent);
    background: color-mix(in srgb, var(--parley-timeline-accent) 12%, transparent);
    pointer-events: none;
  }
  .probe {
    display: none;
  }
  @container (max-width: 640px) {
    .more {
      display: block;
    }
    .spare {
      display: none;
    }
    .spare.shown {
      display: flex;
      flex-basis: 100%;
      justify-content: space-between;
      padding: 0 12px 8px;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    :host {
      height: auto;
      color-scheme: light;
      background: none;
    }
    .frame {
      display: none;
    }
    .paper {
      display: block;
    }
    .paper h1 {
      margin: 0;
      font-size: 17px;
      line-height: 24px;
    }
    .paper p {
      margin: 0 0 8px;
      color: var(--parley-timeline-muted);
    }
    .paper svg {
      display: block;
      width: 100%;
      height: auto;
      break-inside: avoid;
    }
  }
`;

export const styles = [colours, own, panelStyles];
