import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { FrameItem } from './layout/frame.js';
import type { EraBox } from './layout/eras.js';
import type { Stage } from './stage.js';
import type { DateWords } from './time/words.js';
import { countWords, earlierWords, stateOf } from './twin.js';

const WIDTH = 300;

/** The small card beside a hovered or focused item. */
export function tip(
  item: FrameItem,
  words: DateWords,
  stage: { readonly width: number; readonly height: number },
): TemplateResult {
  const left = Math.max(8, Math.min(middleOf(item, stage.width) - 40, stage.width - WIDTH - 8));
  const [top, bottom] = item.kind === 'mark' ? [item.y - 11, item.y + 11] : [item.y0, item.y1];
  const below = bottom + 110 < stage.height;
  const place = below
    ? { left: `${left}px`, top: `${bottom + 8}px` }
    : { left: `${left}px`, bottom: `${stage.height - top + 8}px` };
  return html`<div class="tip" style=${styleMap(place)} aria-hidden="true">
    ${content(item, words)}
  </div>`;
}

/** The card of an era. */
export function eraTip({ era, x0, x1 }: EraBox, words: DateWords, stage: Stage): TemplateResult {
  const left = Math.max(8, Math.min((x0 + x1) / 2 - 40, stage.width - WIDTH - 8));
  return html`<div
    class="tip"
    style=${styleMap({ left: `${left}px`, top: `${stage.head + 6}px` })}
    aria-hidden="true"
  >
    <div class="when">${words.era(era)}</div>
    <div class="what">${era.title}</div>
    <div class="when">${era.kind === 'envoy' ? 'Envoy' : 'Ceasefire'}</div>
  </div>`;
}

function middleOf(item: FrameItem, width: number): number {
  return Math.min(width, Math.max(0, (item.x0 + item.x1) / 2));
}

function content(item: FrameItem, words: DateWords): TemplateResult {
  if (item.kind === 'band') {
    const { from, to, count } = item.band;
    return html`<div class="when">${words.period(from, Math.ceil(to) - 1)}</div>
      <div class="what">${countWords(count)}</div>
      <div class="when">${item.box.title} · click to see them one by one</div>`;
  }
  if (item.kind === 'earlier') {
    return html`<div class="what">${earlierWords(item.events.length)}</div>
      <div class="when">${item.box.title} · click to see them</div>`;
  }
  const { event } = item.placed;
  const state = stateOf(event);
  const sources = event.sources === 1 ? '1 source' : `${event.sources} sources`;
  return html`<div class="when">${words.event(event)}</div>
    <div class="what" dir="auto">${event.headline}</div>
    <div class="when">${item.box.title} · ${sources}${state ? html` · ${state}` : nothing}</div>`;
}
