import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { TimelineHost } from './control/host.js';
import type { PanelName } from './control/panels.js';
import { earlierPanel } from './earlier-panel.js';
import { icon } from './icons.js';
import { datePanel } from './date-panel.js';
import { lanesPanel } from './lanes-panel.js';

/** The panel that is open over the buttons, or beside what it lists. */
export function panel(host: TimelineHost, name: PanelName): TemplateResult {
  const { panels } = host;
  const title = titleOf(host, name);
  return html`<div
    class="panel ${name}"
    role="dialog"
    aria-label=${title}
    style=${styleMap(name === 'earlier' ? placeOf(host) : {})}
    @keydown=${(event: KeyboardEvent) => panels.pressed(event)}
  >
    <div class="panel-head">
      <h2>${title}</h2>
      <button aria-label="Close" title="Close" @click=${() => panels.close()}>
        ${icon('close')}
      </button>
    </div>
    ${contentOf(host, name)}
  </div>`;
}

function titleOf({ panels }: TimelineHost, name: PanelName): string {
  switch (name) {
    case 'lanes':
      return 'Lanes';
    case 'date':
      return 'Go to a date';
    case 'earlier':
      return `${panels.listed!.box.title}: began earlier`;
  }
}

function contentOf(host: TimelineHost, name: PanelName): TemplateResult {
  switch (name) {
    case 'lanes':
      return lanesPanel(host);
    case 'date':
      return datePanel(host);
    case 'earlier':
      return earlierPanel(host, host.panels.listed!);
  }
}

/** Under the number that was pressed, or above it in the lower half. */
function placeOf(host: TimelineHost): Record<string, string> {
  const { x0, y0, y1 } = host.panels.listed!;
  const { height } = host.stage!;
  const side = { left: `${x0}px`, right: 'auto' };
  return y1 < height / 2
    ? { ...side, top: `${y1 + 8}px`, bottom: 'auto', maxHeight: `${height - y1 - 16}px` }
    : { ...side, top: 'auto', bottom: `calc(100% - ${y0 - 8}px)`, maxHeight: `${y0 - 16}px` };
}
