import { css } from 'lit';

/** On paper the picture alone, drawn anew for the sheet. */
export const paperStyles = css`
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
