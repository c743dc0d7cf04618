import { isolated, shorten, type Measure } from './layout/labels.js';
import { shownLabels } from './paint/labels.js';
import { hueOf } from './paint/palette.js';
import type { Pen } from './paint/pen.js';
import type { Picture } from './paint/picture.js';
import type { TimelineEvent } from './tiles/model.js';

/** An event with the colour of its lane, at its place. */
export interface WordlessEvent {
  readonly hue: number;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** What stands over the list. */
const HEADING = 'Without words above:';

/** How the list is set, in pixels. */
export interface Setting {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly line: number;
  readonly size: number;
  readonly measure: Measure;
}

/** A date and the beginning of a headline need so much room, in pixels. */
const COLUMN = 380;

const COLUMN_GAP = 20;

/** More would be a list with a picture, and no slide any more. */
const MOST_LINES = 6;

/** From a dot to its words, and across it. */
const DOT = { words: 14, radius: 4 } as const;

/**
 * The events whose marks stand without words on a picture, in the order of time, in columns; none where they are
 * too many to be listed.
 */
export function wordless(picture: Picture, { left, top, room, line, measure }: Setting): WordlessEvent[] {
  const events = [...withoutWords(picture)].sort((a, b) => a.anchor - b.anchor);
  const most = Math.max(1, Math.floor((room + COLUMN_GAP) / (COLUMN + COLUMN_GAP)));
  const lines = Math.ceil(events.length / most);
  if (lines > MOST_LINES) {
    return [];
  }
  const width = (room + COLUMN_GAP) / Math.ceil(events.length / lines);
  return events.map(({ event, hue }, index) => ({
    hue,
    words: shorten(
      `${picture.words.event(event)} · ${event.headline}`,
      width - COLUMN_GAP - DOT.words,
      measure,
    ),
    x: left + Math.floor(index / lines) * width,
    y: top + ((index % lines) + 1.5) * line,
  }));
}

interface Unnamed {
  readonly event: TimelineEvent;
  readonly hue: number;
  readonly anchor: number;
}

/** An event that stands in several lanes is named by one label, and listed once. */
function withoutWords({ frame, scale, measure }: Picture): Iterable<Unnamed> {
  const named = new Set(shownLabels(frame.marks, scale, measure).map(({ event }) => event.id));
  const unnamed = new Map<string, Unnamed>();
  for (const { placed, box } of frame.marks) {
    const { event, anchor } = placed;
    if (!named.has(event.id) && !unnamed.has(event.id)) {
      unnamed.set(event.id, { event, hue: box.hue, anchor });
    }
  }
  return unnamed.values();
}

/** Draws the list under its heading. */
export function paintWordless(
  pen: Pen,
  events: readonly WordlessEvent[],
  { size, line }: Pick<Setting, 'size' | 'line'>,
  { palette }: Picture,
): void {
  const first = events[0];
  if (!first) {
    return;
  }
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.font = `${size}px ${palette.font}`;
  pen.fillStyle = palette.muted;
  pen.fillText(HEADING, first.x, first.y - line);
  for (const { hue, words, x, y } of events) {
    pen.fillStyle = hueOf(palette, hue);
    pen.beginPath();
    pen.arc(x + DOT.radius, y, DOT.radius, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = palette.text;
    pen.fillText(isolated(words), x + DOT.words, y);
  }
}
