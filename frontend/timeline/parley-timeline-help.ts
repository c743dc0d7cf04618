import { css, html, LitElement, type TemplateResult } from 'lit';
import { HELP } from './input/keys.js';
import { setSingleKeys, singleKeysWork } from './input/single-keys.js';
import { readPalette } from './paint/palette.js';
import { colours } from './parley-timeline-styles.js';
import { paintSign, SIGN, SIGNS } from './signs.js';

/** Signs are drawn three times as fine as they are shown, for every screen and for paper. */
const FINENESS = 3;

/**
 * What the signs of the timeline mean, and its keys and gestures.
 *
 *     <parley-timeline-help></parley-timeline-help>
 */
export class ParleyTimelineHelp extends LitElement {
  static override styles = [
    colours,
    css`
      :host {
        display: block;
      }
      h3 {
        margin: 24px 0 8px;
        font-size: 15px;
        line-height: 22px;
        font-weight: 600;
      }
      h3:first-of-type {
        margin-top: 0;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 6px 16px;
        align-items: center;
        margin: 0;
      }
      dt,
      dd {
        margin: 0;
      }
      .keys dt {
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 8px;
        margin-top: 16px;
      }
      canvas {
        display: block;
        width: ${SIGN.width}px;
        height: ${SIGN.height}px;
      }
      .era {
        width: ${SIGN.width}px;
        height: 12px;
        box-sizing: border-box;
        border-bottom: 2px solid var(--parley-timeline-muted);
        background: color-mix(in srgb, var(--parley-timeline-muted) 8%, transparent);
      }
      .today {
        width: 1px;
        height: 20px;
        margin: auto;
        background: var(--parley-timeline-today);
      }
      .era.truce {
        border-bottom-style: dotted;
      }
      .band {
        position: relative;
        width: ${SIGN.width}px;
        height: 16px;
        background: color-mix(in srgb, var(--parley-timeline-lane-1) 20%, transparent);
        font-size: 11px;
        font-weight: 600;
        line-height: 16px;
        text-align: center;
      }
      .earlier {
        width: 28px;
        margin: auto;
        border: 1px solid var(--parley-timeline-lane-1);
        border-radius: 8px;
        box-sizing: border-box;
        font-size: 11px;
        font-weight: 600;
        line-height: 14px;
        text-align: center;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<h3>Signs</h3>
      <dl class="signs">
        ${SIGNS.map(
          ({ words }) => html`<dt><canvas aria-hidden="true"></canvas></dt>
            <dd>${words}</dd>`,
        )}
        <dt><div class="band" aria-hidden="true">12</div></dt>
        <dd>Many at once: so many events, taller where they are denser. Click to see them.</dd>
        <dt><div class="earlier" aria-hidden="true">+2</div></dt>
        <dd>So many more that began before this period and reach into it. Click to see them.</dd>
        <dt><div class="today" aria-hidden="true"></div></dt>
        <dd>Today.</dd>
        <dt><div class="era" aria-hidden="true"></div></dt>
        <dd>An envoy’s term, behind the events. An arrowhead: it goes on.</dd>
        <dt><div class="era truce" aria-hidden="true"></div></dt>
        <dd>A ceasefire, behind the events.</dd>
      </dl>
      <h3>Keys and gestures</h3>
      <dl class="keys">
        ${HELP.map(
          ([keys, words]) => html`<dt>${keys}</dt>
            <dd>${words}</dd>`,
        )}
      </dl>
      <label>
        <input
          type="checkbox"
          .checked=${singleKeysWork()}
          @change=${(event: Event) => setSingleKeys((event.target as HTMLInputElement).checked)}
        />
        Single keys work wherever no field has the focus, not in the timeline alone
      </label>
      <span hidden class="probe"></span>`;
  }

  protected override firstUpdated(): void {
    const palette = readPalette(this.renderRoot.querySelector<HTMLElement>('.probe')!);
    this.renderRoot.querySelectorAll('canvas').forEach((canvas, index) => {
      canvas.width = SIGN.width * FINENESS;
      canvas.height = SIGN.height * FINENESS;
      const pen = canvas.getContext('2d')!;
      pen.scale(FINENESS, FINENESS);
      paintSign(pen, SIGNS[index]!, palette);
    });
  }
}

customElements.define('parley-timeline-help', ParleyTimelineHelp);
