import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { TimelineHost } from './control/host.js';
import type { TitleDrag } from './control/title-drag.js';
import { icon } from './icons.js';
import type { LaneBox } from './layout/lanes.js';
import { partWords } from './twin.js';

/** Height of a title that stands above the marks, in pixels. */
const ABOVE = 24;

/**
 * What the mouse can take hold of over the painted lane titles. For the mouse and fingers alone: the panel of lanes
 * offers the same to the keyboard and to screen readers.
 */
export function titles(host: TimelineHost, drag: TitleDrag): TemplateResult {
  const stage = host.stage!;
  return html`<div class="titles" aria-hidden="true">
    ${repeat(
      stage.boxes,
      (box) => box.key,
      (box) => title(host, drag, box),
    )}
  </div>`;
}

function title(host: TimelineHost, drag: TitleDrag, box: LaneBox): TemplateResult {
  const { gutter, head } = host.stage!;
  const place =
    gutter > 0
      ? { top: `${head + box.top + 3}px`, height: `${box.height - 7}px`, width: `${gutter - 8}px` }
      : { top: `${head + box.top}px`, height: `${ABOVE}px`, width: '44px', right: '4px' };
  return html`<div
    class="title ${box.collapsed ? 'collapsed' : ''}"
    style=${styleMap(place)}
    title=${inWords(box, host.stage!.inView)}
    @pointerdown=${(event: PointerEvent) => drag.down(event, box)}
    @pointermove=${(event: PointerEvent) => drag.move(event)}
    @pointerup=${() => drag.up()}
    @pointercancel=${() => drag.up()}
  >
    <button
      tabindex="-1"
      title=${box.collapsed ? 'Open this lane' : 'Collapse this lane'}
      @pointerdown=${(event: Event) => event.stopPropagation()}
      @click=${(event: MouseEvent) => press(host, box, event)}
    >
      ${icon('chevron')}
    </button>
  </div>`;
}

/** What a finger can meet reaches over the lane's first line: a mark there goes before. */
function press(host: TimelineHost, box: LaneBox, { clientX, clientY }: MouseEvent): void {
  const { left, top } = host.find('.surface').getBoundingClientRect();
  if (!host.pointing.pressed(clientX - left, clientY - top)) {
    host.arranging.toggleCollapsed(box);
  }
}

/** “Geneva: 12 of 58 events in view”. */
function inWords({ key, title, total }: LaneBox, inView: ReadonlyMap<string, number> | null): string {
  return `${title}: ${partWords(inView ? (inView.get(key) ?? 0) : total, total)} in view`;
}
