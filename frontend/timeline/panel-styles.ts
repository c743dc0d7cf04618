import { css } from 'lit';

/** What lies over the picture: lane titles, the panel of lanes, the chosen period. */
export const panelStyles = css`
  .titles {
    position: absolute;
    inset: 0 auto auto 0;
    width: 100%;
  }
  .title {
    position: absolute;
    border-radius: 8px;
    cursor: grab;
    touch-action: pan-y;
  }
  .title:hover {
    background: color-mix(in srgb, var(--parley-timeline-text) 6%, transparent);
  }
  .title button {
    position: absolute;
    inset: 50% 0 auto auto;
    min-width: 24px;
    height: 24px;
    padding: 0;
    translate: 0 -50%;
    opacity: 0;
  }
  .title:hover button,
  .title.collapsed button {
    opacity: 1;
  }
  .title.collapsed button svg,
  .lane-list button[aria-pressed='true'] svg {
    rotate: -90deg;
  }
  @container (max-width: 719px) {
    .title button {
      inset: 0;
      width: 100%;
      height: 100%;
      translate: none;
      opacity: 0.7;
    }
  }
  .panel {
    position: absolute;
    /* Over its button, and beside the titles of lanes where there is room. */
    inset: auto auto 80px max(12px, min(144px, calc(100% - 352px)));
    z-index: 3;
    display: flex;
    flex-direction: column;
    width: min(340px, calc(100% - 24px));
    max-height: calc(100% - 100px);
    border-radius: 8px;
    background: var(--parley-timeline-background);
    box-shadow:
      0 0 0 1px var(--parley-timeline-line),
      0 8px 28px rgb(0 0 0 / 0.18);
  }
  .frame:has(.foot.tall) .panel {
    bottom: 132px;
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 0 16px;
  }
  .panel h2 {
    margin: 0;
    font-size: 13px;
    font-weight: 600;
  }
  .lane-list {
    flex: 1;
    min-height: 0;
    margin: 0;
    padding: 0 8px 0 16px;
    overflow: auto;
    list-style: none;
  }
  .lane-list li {
    display: flex;
    align-items: center;
  }
  .lane-list button {
    min-width: 32px;
    padding: 0 6px;
  }
  button:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .panel label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 36px;
    cursor: pointer;
  }
  .panel .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .panel .number {
    color: var(--parley-timeline-muted);
    font-variant-numeric: tabular-nums;
  }
  .panel input[type='checkbox'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--parley-timeline-accent);
  }
  .panel .events {
    min-height: 0;
    margin: 0;
    padding: 0 8px 8px;
    overflow: auto;
    list-style: none;
  }
  .panel .listed {
    display: grid;
    width: 100%;
    height: auto;
    padding: 6px 8px;
    font-size: 13px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .panel .listed[aria-current='true'] {
    border-color: var(--parley-timeline-accent);
  }
  .panel .when {
    color: var(--parley-timeline-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .panel-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: 8px;
    padding: 4px 8px 4px 16px;
    border-top: 1px solid var(--parley-timeline-line);
  }
  button.text {
    font-size: 13px;
    color: var(--parley-timeline-accent);
  }
  .date-form {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 4px 16px 16px;
  }
  .date-form p,
  .ways {
    flex-basis: 100%;
    margin: 0;
  }
  .date-form p:empty {
    display: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button.way {
    border-color: var(--parley-timeline-line);
    color: var(--parley-timeline-accent);
    font-size: 13px;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .date-form input {
    flex: 1;
    min-width: 0;
    padding: 6px 10px;
    border: 1px solid var(--parley-timeline-muted);
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 15px;
  }
  .date-form input:focus-visible {
    outline: 2px solid var(--parley-timeline-accent);
    outline-offset: -1px;
  }
  button.primary {
    padding: 0 16px;
    background: var(--parley-timeline-accent);
    color: var(--parley-timeline-background);
    font-size: 14px;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .panel label {
      min-height: 44px;
    }
    .lane-list button {
      min-width: 40px;
    }
    .title button {
      width: 44px;
      height: 44px;
      opacity: 0.7;
    }
    .title button svg {
      margin-inline-end: 4px;
    }
  }
  @media (pointer: coarse) {
    @container (max-width: 719px) {
      .title button {
        top: -4px;
        padding-bottom: 12px;
      }
      .title button svg {
        margin-inline-end: auto;
      }
    }
  }
`;
