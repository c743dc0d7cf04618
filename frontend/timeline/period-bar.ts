import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodEdge } from './control/chosen-period.js';
import type { TimelineHost } from './control/host.js';
import { icon } from './icons.js';

/** The box over a period that is being drawn or was drawn, and what can be done with it. */
export function periodBar(host: TimelineHost): TemplateResult | typeof nothing {
  const { box } = host.pointing;
  const { days } = host.period;
  if (box) {
    return shade(box.x0, box.x1);
  }
  if (!days || !host.visible) {
    return nothing;
  }
  const { width, gutter } = host.stage!;
  const scale = host.stage!.scale(host.visible);
  const x0 = Math.max(gutter, scale.x(days.from));
  const x1 = Math.min(width, scale.x(days.to));
  return html`${x1 > x0 ? shade(x0, x1) : nothing}${bar(host)}`;
}

function bar(host: TimelineHost): TemplateResult {
  const { period } = host;
  const { from, to } = period.days!.days();
  return html`<div
    class="period"
    role="group"
    aria-label="The chosen period"
    @keydown=${(event: KeyboardEvent) => left(event, host)}
  >
    <div class="edges">
      ${field(host, 'first', 'First day', from)}<span aria-hidden="true">–</span>
      ${field(host, 'last', 'Last day', to)}
    </div>
    <div class="uses">
      <button @click=${() => period.settle('period-chosen')}>Show only this</button>
      <button @click=${() => period.zoom()}>Zoom in</button>
      <button @click=${() => period.settle('period-exported')}>Save CSV</button>
    </div>
    <button class="end" aria-label="Forget this period" @click=${() => period.settle(null)}>
      ${icon('close')}
    </button>
    <p id="edge" role=${period.wrong ? 'alert' : 'status'}>${period.message}</p>
  </div>`;
}

/** A day, written out, to be typed in any words. */
function field(host: TimelineHost, edge: PeriodEdge, name: string, day: number): TemplateResult {
  const { period } = host;
  const wrong = period.wrong === edge;
  return html`<input
    class=${edge}
    type="text"
    autocomplete="off"
    aria-label=${name}
    aria-invalid=${wrong}
    aria-describedby=${wrong ? 'edge' : nothing}
    .value=${host.stage!.words.day(day)}
    @change=${(event: Event) => period.typed(edge, (event.target as HTMLInputElement).value)}
  />`;
}

function left(event: KeyboardEvent, host: TimelineHost): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    host.period.settle(null);
  }
}

function shade(x0: number, x1: number): TemplateResult {
  return html`<div class="box" style="left:${x0}px;width:${x1 - x0}px"></div>`;
}
