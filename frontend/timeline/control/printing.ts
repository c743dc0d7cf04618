import { SvgPen } from '../paint/svg-pen.js';
import { paint } from '../paint/picture.js';
import { eventTable, legend } from '../paper.js';
import { shownPeriod } from '../save.js';
import { listing } from '../tiles/listing.js';
import { partWords } from '../twin.js';
import type { TimelineHost } from './host.js';

/** A sheet of A4 on its side, without margins and four lines of headings, in CSS pixels. */
const SHEET = { width: 1032, height: 570 } as const;

/** Longer lists help nobody; the number of the others is said. */
const MOST_LISTED = 400;

/** Paper is white already: a tint would only cost ink. */
const BACKGROUND = '--parley-timeline-background';

/** The view on paper: light, sharp at any size, without rings and buttons. */
export function fillPaper(host: TimelineHost): void {
  const { stage, data, visible, style } = host;
  if (!stage || !data.current || !visible) {
    return;
  }
  style.colorScheme = 'light';
  style.setProperty(BACKGROUND, '#fff');
  stage.restyle();
  const picture = stage.onSheet(data.current, visible, SHEET);
  style.removeProperty('color-scheme');
  style.removeProperty(BACKGROUND);
  stage.restyle();
  const pen = new SvgPen();
  paint(pen.asPen(), picture);
  const { from, to } = shownPeriod(host).days();
  const heading = document.createElement('h1');
  heading.textContent = stage.words.period(from, to);
  const total = document.createElement('p');
  const lanes = new Set(picture.boxes.map((box) => box.key));
  const events = listing(data.current.pieces(picture.scale), lanes, visible, MOST_LISTED);
  const shown = partWords(events.rows.length + events.more, data.current.overview!.total);
  total.textContent = `${shown}, ${lanes.size === 1 ? '1 lane' : `${lanes.size} lanes`}`;
  const paper = host.find('.paper');
  paper.replaceChildren(heading, total);
  // Inline, because a picture that is loaded comes too late for the printer. The pen escapes all text.
  paper.insertAdjacentHTML(
    'beforeend',
    pen.document(picture.width, picture.height, heading.textContent),
  );
  paper.append(legend(picture.palette), eventTable(host, events));
}

/** Takes the paper away again. */
export function clearPaper(host: TimelineHost): void {
  host.find('.paper').replaceChildren();
  host.painting.arrange();
}
