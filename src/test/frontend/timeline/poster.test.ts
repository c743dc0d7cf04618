import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfItem, type FrameMark } from '../../../../frontend/timeline/layout/frame.js';
import { extentOf, shapeOf } from '../../../../frontend/timeline/layout/marks.js';
import { axisStep } from '../../../../frontend/timeline/paint/axis.js';
import type { Picture } from '../../../../frontend/timeline/paint/picture.js';
import { SvgPen } from '../../../../frontend/timeline/paint/svg-pen.js';
import { paintPoster, posterOf, type Caption } from '../../../../frontend/timeline/poster.js';
import type { TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { dayOf } from '../../../../frontend/timeline/time/days.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { DateWords } from '../../../../frontend/timeline/time/words.js';
import { eventOn } from './samples.js';

const measure = (text: string): number => text.length * 7;
const palette = {
  background: '#fff',
  text: '#000',
  muted: '#555',
  line: '#ddd',
  stripe: '#eee',
  accent: '#00f',
  today: '#f00',
  lanes: ['#0072b2'],
  font: 'sans-serif',
};
const box = {
  key: 'geneva',
  title: 'Geneva',
  total: 2,
  hue: 1,
  collapsed: false,
  top: 0,
  height: 60,
  rows: 1,
  rowsTop: 5,
  stripTop: 40,
};
const CAPTION: Caption = {
  title: 'Peace talks',
  about: '1 January – 31 December 2016 · Geneva or Astana',
  source: 'Parley · 3 May 2030 · 2 events from 5 articles',
  link: 'http://localhost/?platform=geneva',
};

function pictureOf(events: readonly TimelineEvent[], width = 900): Picture {
  const scale = new TimeScale(new TimeWindow(dayOf(2016), dayOf(2017)), 136, width - 136);
  const marks = events.map((event): FrameMark => {
    const { x0, x1 } = extentOf(event, scale.pixelsPerDay);
    const placed = {
      event,
      lane: 'geneva',
      row: 0,
      shape: shapeOf(event),
      anchor: event.start ?? 0,
      label: '',
      labelWidth: 0,
      inside: false,
      ghosts: [],
      inStrip: false,
    };
    return { kind: 'mark', placed, box, x0: x0 + scale.origin, x1: x1 + scale.origin, y: 20, labelX: 0 };
  });
  return {
    width,
    height: 200,
    scale,
    step: axisStep(scale.pixelsPerDay),
    boxes: [box],
    frame: { marks, bands: [], earlier: [] },
    eras: [],
    kinds: [],
    head: 44,
    today: dayOf(2030),
    selected: '',
    hovered: '',
    focused: '',
    top: 44,
    gutter: 136,
    inView: new Map([['geneva', marks.length]]),
    band: { palette, most: 4, countWidth: () => 10 },
    palette,
    words: new DateWords('en-GB'),
    measure,
  };
}

function drawn(picture: Picture, caption: Caption): string {
  const pen = new SvgPen();
  const poster = posterOf(picture, caption);
  paintPoster(pen.asPen(), poster);
  return pen.document(poster.width, poster.height, '');
}

const day = eventOn('a', dayOf(2016, 3, 1));

test('a picture that goes out alone says what it shows, when it was made and from what', () => {
  const text = drawn(pictureOf([day]), CAPTION);
  for (const part of [CAPTION.title, CAPTION.about, `${CAPTION.source} · ${CAPTION.link}`]) {
    assert.ok(text.includes(`>${part}</text>`), part);
  }
});

test('marks without words are named below, in the order of time, if they are few', () => {
  const later = eventOn('b', dayOf(2016, 9, 5), { headline: 'Second meeting' });
  const text = drawn(pictureOf([later, day, day]), CAPTION);
  assert.match(text, />Without words above:</);
  assert.ok(text.indexOf('>1 March 2016 · Talks a<') < text.indexOf('>5 September 2016 · Second meeting<'));
  assert.equal(text.split('Talks a<').length, 2);
  const many = Array.from({ length: 40 }, (_, index) => eventOn(`m${index}`, dayOf(2016, 2, 1) + 3 * index));
  assert.doesNotMatch(drawn(pictureOf(many), CAPTION), /Without words above/);
});

test('what has words on the picture is not named twice', () => {
  const picture = pictureOf([day]);
  const [mark] = picture.frame.marks;
  const placed = { ...mark!.placed, label: day.headline, labelWidth: 60 };
  const frame = { ...picture.frame, marks: [{ ...mark!, placed, labelX: mark!.x1 + 4 }] };
  assert.deepEqual(posterOf({ ...picture, frame }, CAPTION).wordless, []);
});

test('a lane says how many of its events are in view', () => {
  assert.match(drawn(pictureOf([day]), CAPTION), />1 of 2</);
  assert.match(drawn(pictureOf([day, { ...day, id: 'b' }]), CAPTION), />2</);
});

test('of two rings the strong one is where the keyboard is', () => {
  const picture = pictureOf([day, { ...day, id: 'b' }]);
  const rings = (focused: string): string[] =>
    [...drawn({ ...picture, selected: 'a', focused }, CAPTION).matchAll(/stroke="#00f"[^>]*stroke-width="([\d.]+)"/g)]
      .map((ring) => ring[1]!);
  assert.deepEqual(rings(''), ['2']);
  assert.deepEqual(rings(nameOfItem(picture.frame.marks[1]!)), ['1.5', '2']);
});

test('its legend holds the signs that can be seen on it and no other', () => {
  const usual = drawn(pictureOf([day]), CAPTION);
  assert.match(usual, />a day; larger with more sources</);
  assert.doesNotMatch(usual, />planned<|>several days</);
  const planned = drawn(pictureOf([day, { ...day, modality: 'planned' }]), CAPTION);
  assert.match(planned, />planned</);
});

test('what began earlier and has no mark is counted, and the legend says so', () => {
  const picture = pictureOf([day]);
  assert.doesNotMatch(drawn(picture, CAPTION), /began earlier/);
  const since = eventOn('s', dayOf(2011), { kind: 'since' });
  const place = { x0: 144, x1: 170, y0: 10, y1: 26, place: 'line', until: 900 } as const;
  const earlier = [{ kind: 'earlier' as const, events: [since, since, since], box, ...place }];
  const text = drawn({ ...picture, frame: { ...picture.frame, earlier } }, CAPTION);
  assert.match(text, />\+3</);
  assert.match(text, />so many more that began earlier</);
  assert.doesNotMatch(text, />Talks s/);
  const one = [{ ...earlier[0]!, events: [since] }];
  assert.match(drawn({ ...picture, frame: { ...picture.frame, earlier: one } }, CAPTION), />Talks s · since 2011</);
});

test('a low lane has room for its number below a title of two lines', () => {
  const picture = pictureOf([day]);
  const low = { ...box, title: 'Constitutional Committee', height: 50 };
  assert.match(drawn({ ...picture, boxes: [low] }, CAPTION), />1 of 2</);
  assert.doesNotMatch(drawn({ ...picture, boxes: [{ ...low, height: 40 }] }, CAPTION), />1 of 2</);
});

test('what is long takes more lines, and nothing is cut but an endless link', () => {
  const about = Array.from({ length: 30 }, (_, index) => `Party ${index}`).join(' or ');
  const link = `http://localhost/?${'actor=somebody&'.repeat(20)}`;
  const poster = posterOf(pictureOf([day], 500), { ...CAPTION, about, link });
  assert.equal(poster.about.join(' '), about);
  poster.about.forEach((line) => assert.ok(measure(line) * (15 / 13) <= 460, line));
  assert.deepEqual(poster.source.slice(0, -1).join(' '), CAPTION.source);
  assert.match(poster.source.at(-1)!, /^http:.*…$/);
  assert.ok(poster.height > posterOf(pictureOf([day], 500), CAPTION).height);
});

test('the legend stays on the sheet', () => {
  const all = [day, { ...day, kind: 'range' as const, end: day.start! + 40, contradicted: true }];
  const { legend, width } = posterOf(pictureOf(all, 360), CAPTION);
  assert.equal(legend.length, 3);
  for (const { x, ink, words } of legend) {
    assert.ok(x + ink + 8 + measure(words) * (12 / 13) <= width, words);
  }
  assert.ok(legend.at(-1)!.y > legend[0]!.y);
});
