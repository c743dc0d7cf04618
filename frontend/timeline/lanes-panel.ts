import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineHost } from './control/host.js';
import { icon } from './icons.js';
import type { ArrangedLane } from './layout/arrangement.js';

/** All lanes in their order: shown or not, collapsed or open, up and down. */
export function lanesPanel(host: TimelineHost): TemplateResult {
  const { arranging } = host;
  const lanes = arranging.now.arrange(arranging.lanes);
  return html`<ul class="lane-list">
      ${repeat(
        lanes,
        (lane) => lane.key,
        (lane) => row(host, lane, lanes),
      )}
    </ul>
    <div class="panel-foot">
      ${host.stage!.eras.length > 0 ? erasChoice(host) : nothing}
      <button
        class="text"
        ?disabled=${arranging.now.isUsual}
        @click=${() => arranging.reset()}
      >
        Restore
      </button>
    </div>`;
}

function erasChoice({ arranging }: TimelineHost): TemplateResult {
  return html`<label>
    <input
      type="checkbox"
      .checked=${arranging.now.eras}
      @change=${(event: Event) => arranging.setEras((event.target as HTMLInputElement).checked)}
    />
    Envoys and ceasefires
  </label>`;
}

function row(
  { arranging }: TimelineHost,
  lane: ArrangedLane,
  lanes: readonly ArrangedLane[],
): TemplateResult {
  const shown = lane.state !== 'hidden';
  const standing = lanes.filter((each) => each.state !== 'hidden');
  const at = standing.indexOf(lane);
  const collapsed = lane.state === 'collapsed';
  return html`<li>
    <label>
      <input
        type="checkbox"
        .checked=${shown}
        @change=${() => arranging.setState(lane, shown ? 'hidden' : 'open')}
      />
      <span class="name">${lane.title}</span>
      <span class="number">${lane.total.toLocaleString('en-GB')}</span>
    </label>
    <button
      aria-label="Collapse ${lane.title}"
      title="Collapse"
      aria-pressed=${collapsed}
      ?disabled=${!shown}
      @click=${() => arranging.toggleCollapsed(lane)}
    >
      ${icon('chevron')}
    </button>
    <button
      aria-label="Move ${lane.title} up"
      title="Move up"
      ?disabled=${at <= 0}
      @click=${() => arranging.move(lane, -1)}
    >
      ${icon('up')}
    </button>
    <button
      aria-label="Move ${lane.title} down"
      title="Move down"
      ?disabled=${at < 0 || at === standing.length - 1}
      @click=${() => arranging.move(lane, 1)}
    >
      ${icon('down')}
    </button>
  </li>`;
}
