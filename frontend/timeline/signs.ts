import type { FrameMark } from './layout/frame.js';
import { ghostsOf, extentOf, shapeOf } from './layout/marks.js';
import { paintGhosts, paintMark } from './paint/marks.js';
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
  readonly event: TimelineEvent;
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
  { words: 'A day. The larger the dot, the more independent sources.', event: DAY },
  { words: 'Several days: round ends.', event: { ...DAY, kind: 'range', start: 6, end: 24 } },
  {
    words: 'A month, a season or a year: as wide as the uncertainty, soft edges.',
    event: { ...DAY, kind: 'month', start: 4, end: 26 },
  },
  {
    words: 'Since: fades out towards the open end. Until: the same the other way.',
    event: SINCE,
  },
  {
    words: 'About that time: dashed edge. A question mark beside the words: not certain.',
    event: { ...DAY, kind: 'range', start: 6, end: 24, approximate: true },
  },
  { words: 'Planned: hollow.', event: { ...DAY, modality: 'planned' } },
  {
    words: 'Moved: a dotted ghost at the former date, joined to the new one.',
    event: { ...DAY, start: 24, end: 24, former: [8] },
  },
  { words: 'Cancelled or denied: hollow and struck through.', event: { ...DAY, modality: 'denied' } },
  { words: 'Two halves apart: the sources do not agree.', event: { ...DAY, contradicted: true } },
];

/** Draws a sign. */
export function paintSign(pen: Pen, { event }: Sign, palette: Palette): void {
  const scale = new TimeScale(new TimeWindow(0, 32), 0, SIGN.width);
  const { x0, x1 } = extentOf(event, scale.pixelsPerDay);
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
      ghosts: ghostsOf(event, scale.pixelsPerDay).map((ghost) => ghost.day),
      inStrip: false,
    },
  };
  paintGhosts(pen, mark, scale, palette);
  paintMark(pen, mark, palette);
}
