import { css } from 'lit';
import { buttonStyles } from './button-styles.js';
import { floatingStyles } from './floating-styles.js';
import { panelStyles } from './panel-styles.js';
import { periodStyles } from './period-styles.js';
import { paperStyles } from './paper-styles.js';

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

const frame = css`
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
  @media (forced-colors: active) {
    :host {
      --parley-timeline-background: Canvas;
      --parley-timeline-text: CanvasText;
      --parley-timeline-muted: CanvasText;
      --parley-timeline-line: GrayText;
      --parley-timeline-accent: Highlight;
      --parley-timeline-today: CanvasText;
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
  .probe {
    display: none;
    /* Else every colour of the picture would be read as that of text. */
    forced-color-adjust: none;
  }
`;

export const styles = [
  colours,
  frame,
  buttonStyles,
  floatingStyles,
  panelStyles,
  periodStyles,
  paperStyles,
];
