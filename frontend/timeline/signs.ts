import type { FrameMark } from './layout/frame.js';
import type { Placed } from './layout/placed.js';
import { ghostsOf, extentOf, shapeOf, type Extent } from './layout/marks.js';
import { isHollow, isStruck, paintGhosts, paintMark } from './paint/marks.js';
import type { Palette } from './paint/palette.js';
import type { Pen } from './paint/pen.js';
import type { TimelineEvent } from './tiles/model.js';
import { TimeScale } from './time/scale.js';
import { TimeWindow } from './time/window.js';

/** Size of a drawn sign, in pixels. */
export const SIGN = { width: 64, height: 24 } as const;

/** One sign of the timeline and what it means. */
export interface Sign {
  readonly words: string;
  /** The same in a word or two, for under a picture. */
  readonly name: string;
  readonly event: TimelineEvent;
  /** Whether a mark bears this sign. */
  readonly isOn: (mark: Placed) => boolean;
}

const DAY: TimelineEvent = {
  id: '',
  headline: '',
  edtf: '',
  start: 15,
  end: 15,
  kind: 'day',
  modality: 'happened',
  sources: 3,
  importance: 1,
  type: '',
};

const { end: _open, ...SINCE } = { ...DAY, kind: 'since' as const, start: 2 };

/** Every sign, drawn by the same code as on the timeline. The picture is 32 days wide. */
export const SIGNS: readonly Sign[] = [
  {
    words: 'A day. The larger the dot, the more independent sources.',
    name: 'a day; larger with more sources',
    event: DAY,
    isOn: ({ shape }) => shape === 'dot',
  },
  {
    words: 'Several days: round ends.',
    name: 'several days',
    event: { ...DAY, kind: 'range', start: 6, end: 24 },
    isOn: ({ shape }) => shape === 'bar',
  },
  {
    words: 'A month, a season or a year: as wide as the uncertainty, soft edges.',
    name: 'some time in a month, season or year',
    event: { ...DAY, kind: 'month', start: 4, end: 26 },
    isOn: ({ shape }) => shape === 'soft',
  },
  {
    words: 'Since: fades out towards the open end. Until: the same the other way.',
    name: 'since or until then',
    event: SINCE,
    isOn: ({ shape }) => shape === 'since' || shape === 'until',
  },
  {
    words: 'About that time: dashed edge. A question mark beside the words: not certain.',
    name: 'about that time',
    event: { ...DAY, kind: 'range', start: 6, end: 24, approximate: true },
    isOn: ({ event }) => event.approximate === true,
  },
  {
    words: 'Planned: hollow.',
    name: 'planned',
    event: { ...DAY, modality: 'planned' },
    isOn: ({ event }) => isHollow(event) && !isStruck(event),
  },
  {
    words: 'Moved: a dotted ghost at the former date, joined to the new one.',
    name: 'moved from a former date',
    event: { ...DAY, start: 24, end: 24, former: [8] },
    isOn: ({ ghosts }) => ghosts.length > 0,
  },
  {
    words: 'Cancelled or denied: hollow and struck through.',
    name: 'cancelled or denied',
    event: { ...DAY, modality: 'denied' },
    isOn: ({ event }) => isStruck(event),
  },
  {
    words: 'Two halves apart: the sources do not agree.',
    name: 'sources disagree',
    event: { ...DAY, contradicted: true },
    isOn: ({ event }) => event.contradicted === true,
  },
];

const SCALE = new TimeScale(new TimeWindow(0, 32), 0, SIGN.width);

/** From where to where the drawing of a sign reaches, in pixels. */
export function inkOf({ event }: Sign): Extent {
  const all = [extentOf(event, SCALE.pixelsPerDay), ...ghostsOf(event, SCALE.pixelsPerDay)];
  return {
    x0: Math.min(...all.map(({ x0 }) => x0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
  };
}

/** Draws a sign. */
export function paintSign(pen: Pen, { event }: Sign, palette: Palette): void {
  const { x0, x1 } = extentOf(event, SCALE.pixelsPerDay);
  const mark: FrameMark = {
    kind: 'mark',
    x0,
    x1,
    y: SIGN.height / 2,
    labelX: x1,
    box: {
      key: '',
      title: '',
      total: 1,
      hue: 1,
      collapsed: false,
      top: 0,
      height: SIGN.height,
      rows: 1,
      rowsTop: 0,
      stripTop: 0,
    },
    placed: {
      event,
      lane: '',
      row: 0,
      shape: shapeOf(event),
      anchor: event.start ?? 0,
      label: '',
      labelWidth: 0,
      inside: false,
      ghosts: ghostsOf(event, SCALE.pixelsPerDay).map((ghost) => ghost.day),
      inStrip: false,
    },
  };
  paintGhosts(pen, mark, SCALE, palette);
  paintMark(pen, mark, palette);
}
