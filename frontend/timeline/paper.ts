import type { TimelineHost } from './control/host.js';
import type { Palette } from './paint/palette.js';
import { SvgPen } from './paint/svg-pen.js';
import { paintSign, SIGN, SIGNS } from './signs.js';
import type { Listing } from './tiles/listing.js';
import type { LaneMode } from './tiles/model.js';
import { countWords, stateOf } from './twin.js';

/** What the lanes are called in the list. */
const LANE_NAMES: Readonly<Record<LaneMode, string>> = {
  platform: 'Platform',
  actor: 'Actor',
  type: 'Type',
  source: 'Source',
  none: '',
};

/** What the signs of a printed timeline mean, and the number on a band. */
export function legend(palette: Palette): HTMLElement {
  const section = document.createElement('section');
  section.className = 'legend';
  section.append(textOf('h2', 'Signs'));
  const list = document.createElement('ul');
  SIGNS.forEach((sign, index) => {
    const item = document.createElement('li');
    const pen = new SvgPen(`s${index}`);
    paintSign(pen.asPen(), sign, palette);
    // The pen escapes all text.
    item.insertAdjacentHTML('beforeend', pen.document(SIGN.width, SIGN.height, sign.words));
    item.append(textOf('span', sign.words));
    list.append(item);
  });
  list.append(
    numberSign('12', 'Many at once: so many events, named in the list.'),
    numberSign('+2', 'So many more that began before this period and reach into it.'),
  );
  section.append(list);
  return section;
}

function numberSign(number: string, words: string): HTMLElement {
  const item = document.createElement('li');
  item.append(textOf('b', number), textOf('span', words));
  return item;
}

/** The events of a printed timeline, for what a picture has no room for. */
export function eventTable(host: TimelineHost, { rows, more }: Listing): HTMLElement {
  const section = document.createElement('section');
  section.append(textOf('h2', 'Events'));
  const table = document.createElement('table');
  const lane = LANE_NAMES[host.lanes];
  table.append(head(['Date', 'Event', ...(lane ? [lane] : [])]));
  const titles = new Map(host.stage!.boxes.map((box) => [box.key, box.title]));
  const body = table.createTBody();
  for (const { event, lanes } of rows) {
    const row = body.insertRow();
    const state = stateOf(event);
    row.insertCell().textContent = host.stage!.words.event(event);
    row.insertCell().textContent = event.headline + (state ? ` (${state})` : '');
    if (lane) {
      const names = event.actors ?? lanes.map((key) => titles.get(key) ?? key);
      row.insertCell().textContent = names.join(', ');
    }
  }
  section.append(table);
  if (more > 0) {
    section.append(textOf('p', `and ${countWords(more)} more. A shorter period lists them.`));
  }
  return section;
}

function head(names: readonly string[]): HTMLTableSectionElement {
  const section = document.createElement('thead');
  const row = section.insertRow();
  row.append(...names.map((name) => textOf('th', name)));
  return section;
}

function textOf(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
