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
    .paper > svg {
      display: block;
      width: 100%;
      height: auto;
      break-inside: avoid;
    }
    .paper h2 {
      margin: 16px 0 4px;
      font-size: 14px;
      line-height: 20px;
      break-after: avoid;
    }
    .legend {
      break-before: page;
      break-inside: avoid;
    }
    .legend ul {
      columns: 2;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: 12px;
      break-inside: avoid;
    }
    .legend svg,
    .legend b {
      flex: none;
      width: 64px;
      text-align: center;
    }
    .paper table {
      width: 100%;
      border-collapse: collapse;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper th,
    .paper td {
      padding: 2px 16px 2px 0;
      border-bottom: 1px solid var(--parley-timeline-line);
      text-align: start;
      vertical-align: baseline;
    }
    .paper :is(th, td):first-child {
      white-space: nowrap;
    }
  }
`;
