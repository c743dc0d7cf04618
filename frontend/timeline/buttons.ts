import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What the buttons under the picture do. */
export interface ButtonActions {
  zoomOut(): void;
  fit(): void;
  zoomIn(): void;
  toggleBoxing(): void;
  help(): void;
}

/** The row of buttons under the picture. */
export function buttons(actions: ButtonActions, boxing: boolean): TemplateResult {
  return html`<div class="buttons" role="group" aria-label="Zoom and tools">
    ${button('Zoom out', MINUS, actions.zoomOut)} ${button('Show everything', HOME, actions.fit)}
    ${button('Zoom in', PLUS, actions.zoomIn)}
    <button
      class="spare"
      aria-label="Choose a period"
      title="Choose a period: drag over the timeline"
      aria-pressed=${boxing}
      @click=${actions.toggleBoxing}
    >
      ${icon(PERIOD)}
    </button>
    ${button('Keys and gestures', QUESTION, actions.help, 'spare')}
  </div>`;
}

function button(
  name: string,
  paths: SVGTemplateResult,
  action: () => void,
  kind = '',
): TemplateResult {
  return html`<button class=${kind} aria-label=${name} title=${name} @click=${action}>
    ${icon(paths)}
  </button>`;
}

function icon(paths: SVGTemplateResult): TemplateResult {
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
    ${paths}
  </svg>`;
}

const MINUS = svg`<path d="M4 9h10" />`;
const PLUS = svg`<path d="M4 9h10M9 4v10" />`;
const HOME = svg`<path d="M2 9h14M5 6 2 9l3 3M13 6l3 3-3 3" />`;
const PERIOD = svg`<path d="M4 3v12M14 3v12M4 9h10" /><path d="M7 7 4.8 9 7 11M11 7l2.2 2L11 11" />`;
const QUESTION = svg`<path d="M6.5 6.6a2.6 2.6 0 1 1 3.6 2.5c-.8.4-1.1.9-1.1 1.7" /><path d="M9 14h.01" />`;
