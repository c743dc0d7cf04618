import { css } from 'lit';

/** The buttons under the picture; a narrow one hides the spare ones behind “more”. */
export const buttonStyles = css`
  .buttons {
    display: flex;
    gap: 4px;
    padding-inline-end: 12px;
  }
  .map + .buttons {
    padding-inline: 12px 4px;
  }
  /* Before the map, whose right end moves when a panel opens beside the timeline: a button that steps must stay under
     the pointer. */
  .map {
    order: 1;
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
  @container (max-width: 640px) {
    .map {
      order: 0;
    }
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
`;
