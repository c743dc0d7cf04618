import { html, type TemplateResult } from 'lit';
import { HELP } from './input/keys.js';

/** The panel behind `?`. */
export function help(): TemplateResult {
  return html`<dialog aria-labelledby="help-title">
    <h2 id="help-title">Moving around the timeline</h2>
    <dl>
      ${HELP.map(([keys, words]) => html`<dt>${keys}</dt><dd>${words}</dd>`)}
    </dl>
    <form method="dialog"><button>Close</button></form>
  </dialog>`;
}
