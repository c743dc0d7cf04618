import { css } from 'lit';

/** The bar of a chosen period: one line where there is room, else the days above what they are for. */
export const periodStyles = css`
  .period {
    position: absolute;
    bottom: 16px;
    left: 50%;
    z-index: 2;
    display: grid;
    grid-template-columns: auto auto auto;
    align-items: center;
    width: max-content;
    max-width: calc(100% - 16px);
    padding: 4px;
    box-sizing: border-box;
    translate: -50% 0;
    border-radius: 8px;
    background: var(--parley-timeline-background);
    box-shadow:
      0 0 0 1px var(--parley-timeline-line),
      0 6px 20px rgb(0 0 0 / 0.16);
    font-variant-numeric: tabular-nums;
  }
  .edges,
  .uses {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .period p {
    grid-column: 1 / -1;
    margin: 4px 8px;
    font-size: 13px;
  }
  .period p:empty {
    display: none;
  }
  .edges input {
    flex: 1;
    width: 144px;
    min-width: 0;
    height: 36px;
    padding: 0 8px;
    border: 1px solid var(--parley-timeline-line);
    border-radius: 8px;
    box-sizing: border-box;
    background: none;
    color: inherit;
    font: inherit;
  }
  .edges input[aria-invalid='true'] {
    border-color: currentColor;
    border-style: dashed;
  }
  .edges input:focus-visible {
    outline: 2px solid var(--parley-timeline-accent);
    outline-offset: -1px;
  }
  .period button {
    font-size: 13px;
    font-weight: 500;
    white-space: nowrap;
    color: var(--parley-timeline-accent);
  }
  @container (max-width: 680px) {
    .period {
      grid-template-columns: 1fr auto;
      width: min(100% - 16px, 420px);
    }
    .uses {
      grid-area: 2 / 1 / auto / -1;
      justify-content: space-around;
    }
  }
  @container (max-width: 480px) {
    .edges {
      grid-column: 1 / -1;
    }
    .uses {
      grid-area: 2 / 1;
    }
    .period .end {
      grid-area: 2 / 2;
    }
  }
  @media (pointer: coarse) {
    .edges input {
      height: 44px;
      font-size: 16px;
    }
  }
`;
