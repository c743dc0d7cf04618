import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { buttons } from './buttons.js';
import type { TimelineHost } from './control/host.js';
import { panel } from './panel.js';
import { periodBar } from './period-bar.js';
import { eraTip, tip } from './tip.js';
import { titles } from './titles.js';
import { optionId, twin } from './twin.js';

/** Picture, what lies over it, and the tools under it. */
export function template(host: TimelineHost): TemplateResult {
  return html`<div class="frame">
      <div class="stage">
        <canvas class="picture" aria-hidden="true"></canvas>
        ${surface(host)} ${floating(host)}
      </div>
      ${host.panels.open && host.stage ? panel(host, host.panels.open) : nothing}
      <div class="foot ${host.panels.more ? 'tall' : ''}">
        <div class="map"><canvas class="minimap" aria-hidden="true"></canvas></div>
        ${tools(host)}
      </div>
    </div>
    <div class="announcer" aria-live="polite">${host.rest.announcement}</div>
    <div class="paper"></div>
    <span class="probe"></span>`;
}

function surface(host: TimelineHost): TemplateResult {
  const { stage, selected } = host;
  const { items, eras } = host.rest;
  const { pointed, boxing } = host.pointing;
  const focused = items.find((item) => host.choice.isFocused(item));
  return html`<div
    class="surface ${pointed ? 'over' : ''} ${boxing ? 'boxing' : ''}"
    tabindex="0"
    role=${items.length > 0 ? 'listbox' : 'group'}
    aria-label="Timeline: events in view, in order"
    aria-description=${eras ? `Behind them: ${eras}` : nothing}
    aria-keyshortcuts="n p + - 0 g l u y r t Home End Enter ?"
    aria-activedescendant=${focused ? optionId(focused) : nothing}
    @keydown=${(event: KeyboardEvent) => host.keyboard.pressed(event)}
    @scroll=${() => host.painting.draw()}
  >
    <div class="spacer" role="presentation"></div>
    ${stage ? titles(host, host.titleDrag) : nothing}
    <div class="twin" role="presentation">
      ${stage
        ? guard([items, stage.words, selected], () => twin(items, stage.words, selected))
        : nothing}
    </div>
  </div>`;
}

/** What lies over the picture for a moment. */
function floating(host: TimelineHost): TemplateResult {
  const { pointed, era, note } = host.pointing;
  const { stage, arranging } = host;
  const message = host.data.message ?? host.rest.message;
  return html`${periodBar(host)}
  ${pointed && stage ? tip(pointed, stage.words, stage) : nothing}
  ${era && !pointed && stage ? eraTip(era, stage.words, stage) : nothing}
  ${message ? html`<div class="message">${message}</div>` : nothing}
  ${note ? html`<div class="note" role="status">${note}</div>` : nothing}
  ${arranging.offer && !note
    ? html`<div class="note" role="status">
        ${arranging.offer}
        <button @click=${() => arranging.undo()}>Undo</button>
      </div>`
    : nothing}`;
}

function tools(host: TimelineHost): TemplateResult {
  // An open panel may lie over the event that a step leads to.
  const step = (to: 'previous' | 'next'): void => {
    host.panels.close();
    host.keyboard.obey(to);
  };
  return buttons(
    {
      previous: () => step('previous'),
      next: () => step('next'),
      zoomOut: () => host.keyboard.obey('out'),
      fit: () => host.keyboard.obey('fit'),
      zoomIn: () => host.keyboard.obey('in'),
      // Pressed by key there is no mouse to draw a box with.
      toggleBoxing: (event) =>
        event.detail === 0 ? host.pointing.chooseView() : host.pointing.toggleBoxing(),
      askDate: () => host.panels.toggle('date'),
      toggleLanes: () => host.panels.toggle('lanes'),
      help: () => host.keyboard.obey('help'),
      toggleMore: () => host.panels.toggleMore(),
    },
    {
      boxing: host.pointing.boxing,
      lanesOpen: host.panels.open === 'lanes',
      dateOpen: host.panels.open === 'date',
      hidden: host.stage ? host.arranging.hiddenCount : 0,
      more: host.panels.more,
    },
  );
}
