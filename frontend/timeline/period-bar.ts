import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineHost } from './control/host.js';
import { icon } from './icons.js';

/** The box over a period that is being drawn or was drawn, and what can be done with it. */
export function periodBar(host: TimelineHost): TemplateResult | typeof nothing {
  const { box, period } = host.pointing;
  if (box) {
    return shade(box.x0, box.x1);
  }
  if (!period || !host.visible) {
    return nothing;
  }
  const { words, width, gutter } = host.stage!;
  const scale = host.stage!.scale(host.visible);
  const x0 = Math.max(gutter, scale.x(period.from));
  const x1 = Math.min(width, scale.x(period.to));
  const { from, to } = period.days();
  return html`${x1 > x0 ? shade(x0, x1) : nothing}
    <div
      class="period"
      role="group"
      aria-label="The chosen period"
      @keydown=${(event: KeyboardEvent) => left(event, host)}
    >
      <span>${words.period(from, to)}</span>
      ${edges(host, period.toString())}
      <button @click=${() => host.pointing.settle('period-chosen')}>Show only this</button>
      <button @click=${() => host.pointing.zoomToPeriod()}>Zoom in</button>
      <button @click=${() => host.pointing.settle('period-exported')}>Save CSV</button>
      <button aria-label="Forget this period" @click=${() => host.pointing.settle(null)}>
        ${icon('close')}
      </button>
    </div>`;
}

/** First and last day, to be typed or picked. */
function edges(host: TimelineHost, written: string): TemplateResult {
  const days = written.split('/');
  const changed = (at: number, event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value) {
      host.pointing.typed(days.map((day, index) => (index === at ? value : day)).join('/'));
    }
  };
  const field = (at: number, name: string): TemplateResult =>
    html`<input
      type="date"
      aria-label=${name}
      .value=${days[at] ?? ''}
      @change=${(event: Event) => changed(at, event)}
    />`;
  return html`<div class="edges">${field(0, 'First day')} ${field(1, 'Last day')}</div>`;
}

function left(event: KeyboardEvent, host: TimelineHost): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    host.pointing.settle(null);
  }
}

function shade(x0: number, x1: number): TemplateResult {
  return html`<div class="box" style="left:${x0}px;width:${x1 - x0}px"></div>`;
}
