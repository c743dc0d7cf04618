import { html, type TemplateResult } from 'lit';
import type { TimelineHost } from './control/host.js';
import type { PanelName } from './control/panels.js';
import { icon } from './icons.js';
import { datePanel } from './date-panel.js';
import { lanesPanel } from './lanes-panel.js';

const TITLES: Readonly<Record<PanelName, string>> = { lanes: 'Lanes', date: 'Go to a date' };

/** The panel that is open over the buttons. */
export function panel(host: TimelineHost, name: PanelName): TemplateResult {
  const { panels } = host;
  return html`<div
    class="panel"
    role="dialog"
    aria-label=${TITLES[name]}
    @keydown=${(event: KeyboardEvent) => panels.pressed(event)}
  >
    <div class="panel-head">
      <h2>${TITLES[name]}</h2>
      <button aria-label="Close" title="Close" @click=${() => panels.close()}>
        ${icon('close')}
      </button>
    </div>
    ${name === 'lanes' ? lanesPanel(host) : datePanel(host)}
  </div>`;
}
