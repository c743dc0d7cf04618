import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EraBox } from './layout/eras.js';
import { nameOfItem, type FrameItem } from './layout/frame.js';
import type { TimelineEvent } from './tiles/model.js';
import type { DateWords } from './time/words.js';

/** The eras in view, in words. */
export function erasInWords(boxes: readonly EraBox[], words: DateWords): string {
  return boxes.map(({ era }) => `${era.title}, ${words.era(era)}`).join('; ');
}

/** More entries than this are not read out one by one. */
const MOST = 300;

/** The list of what is in view, in the order of time, for screen readers. */
export function twin(
  items: readonly FrameItem[],
  words: DateWords,
  selected: string,
): TemplateResult {
  return html`${repeat(
    items.slice(0, MOST),
    nameOfItem,
    (item) =>
      html`<div
        role="option"
        id=${optionId(item)}
        data-event=${item.kind === 'mark' ? item.placed.event.id : ''}
        aria-selected=${item.kind === 'mark' && item.placed.event.id === selected}
      >
        ${describe(item, words)}
      </div>`,
  )}`;
}

export function optionId(item: FrameItem): string {
  return `item-${nameOfItem(item)}`;
}

/** An item in one sentence: date, headline, lane. */
export function describe(item: FrameItem, words: DateWords): string {
  if (item.kind === 'band') {
    const { from, to, count } = item.band;
    return `${countWords(count)}, ${words.period(from, Math.ceil(to) - 1)}. ${item.box.title}`;
  }
  if (item.kind === 'earlier') {
    return `${earlierWords(item.events.length)}. ${item.box.title}`;
  }
  const { event } = item.placed;
  const state = stateOf(event);
  const date = words.event(event);
  return `${date}: ${event.headline}${state ? `, ${state}` : ''}. ${item.box.title}`;
}

/** “3 more events that began earlier”. */
export function earlierWords(count: number): string {
  return count === 1 ? '1 more event that began earlier' : `${count} more events that began earlier`;
}

export function countWords(count: number): string {
  return count === 1 ? '1 event' : `${count.toLocaleString('en-GB')} events`;
}

/** “12 of 58 events” where not all are meant; “58 events” where they are. */
export function partWords(part: number, all: number): string {
  return part < all ? `${part.toLocaleString('en-GB')} of ${countWords(all)}` : countWords(part);
}

/** What a sign says beside the date; empty for what simply happened. */
export function stateOf(event: TimelineEvent): string {
  const parts: string[] = [];
  if (event.status === 'cancelled' || event.status === 'postponed') {
    parts.push(event.status);
  } else if (event.modality !== 'happened') {
    parts.push(event.modality);
  }
  if (event.contradicted) {
    parts.push('sources disagree');
  }
  return parts.join(', ');
}
