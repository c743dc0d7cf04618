import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineHost } from './control/host.js';
import type { PanelName } from './control/panels.js';
import { icon } from './icons.js';
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
    ${name === 'lanes' ? lanesPanel(host) : dateForm(host)}
  </div>`;
}

function dateForm(host: TimelineHost): TemplateResult {
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = host.find<HTMLInputElement>('.panel input').value.trim();
    if (words) {
      host.emit('date-typed', { words });
    }
  };
  return html`<form class="date-form" @submit=${go}>
    <input
      type="text"
      aria-label="A date in plain words"
      placeholder="spring 2017, 30 June 2012 …"
      autocomplete="off"
      aria-invalid=${host.panels.message !== ''}
      aria-describedby=${host.panels.message ? 'refused' : nothing}
    />
    <button class="primary">Go</button>
    ${host.panels.message
      ? html`<p id="refused" role="alert">${host.panels.message}</p>`
      : nothing}
  </form>`;
}
