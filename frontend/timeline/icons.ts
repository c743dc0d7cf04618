import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  minus: svg`<path d="M4 9h10" />`,
  plus: svg`<path d="M4 9h10M9 4v10" />`,
  fit: svg`<path d="M2 9h14M5 6 2 9l3 3M13 6l3 3-3 3" />`,
  period: svg`<path d="M4 3v12M14 3v12M4 9h10" /><path d="M7 7 4.8 9 7 11M11 7l2.2 2L11 11" />`,
  date: svg`<rect x="2.5" y="3.5" width="13" height="12" rx="2" /><path d="M2.5 7.5h13M6 2v3M12 2v3" />`,
  lanes: svg`<path d="M3 5h12M3 9h12M3 13h12" /><circle cx="7" cy="5" r="1.4" fill="currentColor" /><circle cx="12" cy="9" r="1.4" fill="currentColor" /><circle cx="5.5" cy="13" r="1.4" fill="currentColor" />`,
  help: svg`<path d="M6.5 6.6a2.6 2.6 0 1 1 3.6 2.5c-.8.4-1.1.9-1.1 1.7" /><path d="M9 14h.01" />`,
  previous: svg`<path d="m11 4-5 5 5 5" />`,
  next: svg`<path d="m7 4 5 5-5 5" />`,
  up: svg`<path d="M9 15V4M5 8l4-4 4 4" />`,
  down: svg`<path d="M9 3v11M5 10l4 4 4-4" />`,
  chevron: svg`<path d="m5 7 4 4 4-4" />`,
  close: svg`<path d="m5 5 8 8m0-8-8 8" />`,
  more: svg`<path d="M4 9h.01M9 9h.01M14 9h.01" stroke-width="2.6" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    width="18"
    height="18"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${PATHS[name]}
  </svg>`;
}
