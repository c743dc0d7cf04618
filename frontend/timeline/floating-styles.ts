import { css } from 'lit';

/** What lies over the picture for a moment: tips, notes, messages, the box of a period. */
export const floatingStyles = css`
  .tip,
  .note,
  .message {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    max-width: min(324px, 100% - 32px);
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
    width: max-content;
    max-width: min(480px, 100% - 32px);
    text-align: center;
  }
  .message {
    left: 50%;
    top: 50%;
    display: grid;
    justify-items: center;
    gap: 8px;
    width: max-content;
    padding: 16px;
    transform: translate(-50%, -50%);
    text-align: center;
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
`;
