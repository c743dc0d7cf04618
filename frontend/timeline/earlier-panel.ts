import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineHost } from './control/host.js';
import type { FrameEarlier } from './layout/frame.js';
import { stateOf } from './twin.js';

/** The events that began before the window and have no mark in it, each of which can be opened. */
export function earlierPanel(host: TimelineHost, { events }: FrameEarlier): TemplateResult {
  const { words } = host.stage!;
  return html`<ul class="events">
    ${events.map((event) => {
      // “Since” says already that it goes on.
      const state = event.kind === 'since' && event.modality === 'ongoing' ? '' : stateOf(event);
      return html`<li>
        <button
          class="listed"
          aria-current=${event.id === host.selected}
          @click=${() => host.choice.select(event.id)}
        >
          <span class="when">${words.event(event)}</span>
          <span dir="auto">${event.headline}${state ? html` · ${state}` : nothing}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
