import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.js';

/** What the buttons under the picture do, by their names. */
export interface ButtonActions {
  previous(): void;
  next(): void;
  zoomOut(): void;
  fit(): void;
  zoomIn(): void;
  toggleBoxing(event: MouseEvent): void;
  askDate(): void;
  toggleLanes(): void;
  help(): void;
  toggleMore(): void;
}

/** What the buttons show. */
export interface ButtonState {
  readonly boxing: boolean;
  readonly lanesOpen: boolean;
  readonly dateOpen: boolean;
  readonly hidden: number;
  /** Whether the tools that a narrow picture has no room for are shown all the same. */
  readonly more: boolean;
}

/** The row of buttons under the picture. */
export function buttons(actions: ButtonActions, state: ButtonState): TemplateResult {
  const hidden = state.hidden > 0 ? html`<span class="badge">${state.hidden}</span>` : nothing;
  const lanes = state.hidden > 0 ? `Lanes, ${state.hidden} hidden` : 'Lanes';
  return html`<div class="buttons" role="group" aria-label="Zoom">
      ${button('Zoom out', 'minus', actions.zoomOut)}
      ${button('Show everything', 'fit', actions.fit)}
      ${button('Zoom in', 'plus', actions.zoomIn)}
      <button
        class="more"
        aria-label="More tools"
        title="More tools"
        aria-expanded=${state.more}
        @click=${actions.toggleMore}
      >
        ${icon('more')}
      </button>
    </div>
    <div class="buttons spare ${state.more ? 'shown' : ''}" role="group" aria-label="Tools">
      ${button('Previous event', 'previous', actions.previous)}
      ${button('Next event', 'next', actions.next)}
      ${toggle('Go to a date', 'date', actions.askDate, state.dateOpen)}
      <button
        aria-label="Choose a period"
        title="Choose a period: drag over the timeline"
        aria-pressed=${state.boxing}
        @click=${actions.toggleBoxing}
      >
        ${icon('period')}
      </button>
      ${toggle(lanes, 'lanes', actions.toggleLanes, state.lanesOpen, hidden)}
      ${button('Signs and keys', 'help', actions.help)}
    </div>`;
}

function button(name: string, drawing: IconName, action: () => void): TemplateResult {
  return html`<button aria-label=${name} title=${name} @click=${action}>${icon(drawing)}</button>`;
}

function toggle(
  name: string,
  drawing: IconName,
  action: () => void,
  expanded: boolean,
  badge: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<button
    class=${drawing}
    aria-label=${name}
    title=${name}
    aria-expanded=${expanded}
    @click=${action}
  >
    ${icon(drawing)}${badge}
  </button>`;
}
