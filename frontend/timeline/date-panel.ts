import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineHost } from './control/host.js';
import type { DateAnswer } from './control/panels.js';

/** Where to go, in plain words, and what the page says to it. */
export function datePanel(host: TimelineHost): TemplateResult {
  const { answer } = host.panels;
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    ask(host, field(host).value.trim());
  };
  return html`<form class="date-form" @submit=${go}>
    <input
      type="text"
      aria-label="A date in plain words"
      placeholder="spring 2017, 30 June 2012 …"
      autocomplete="off"
      aria-invalid=${answer?.refused ?? false}
      aria-describedby=${answer ? 'answer' : nothing}
    />
    <button class="primary">Go</button>
    <p id="answer" role=${answer?.refused ? 'alert' : 'status'}>${answer?.words}</p>
    ${answer ? ways(host, answer) : nothing}
  </form>`;
}

/** What else can be typed, to be had by a touch. */
function ways(host: TimelineHost, { others, search }: DateAnswer): TemplateResult {
  return html`<div class="ways">
    ${others.map(
      (words) =>
        html`<button type="button" class="way" @click=${() => take(host, words)}>${words}</button>`,
    )}
    ${search
      ? html`<button type="button" class="way" @click=${() => find(host, search)}>
          Search for “${search}”
        </button>`
      : nothing}
  </div>`;
}

function take(host: TimelineHost, words: string): void {
  field(host).value = words;
  // The button goes with the answer it belongs to.
  field(host).focus();
  ask(host, words);
}

function find(host: TimelineHost, words: string): void {
  host.panels.close();
  host.emit('words-asked', { words });
}

function ask(host: TimelineHost, words: string): void {
  if (words) {
    host.emit('date-typed', { words });
  }
}

function field(host: TimelineHost): HTMLInputElement {
  return host.find<HTMLInputElement>('.panel input');
}
