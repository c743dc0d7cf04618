import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';

const LANES = ['astana', 'geneva', 'vienna', 'sochi'].map((key, index) => ({
  key,
  title: key,
  total: 10 - index,
  hue: index + 1,
}));

function placesOf(arrangement: Arrangement, lanes = LANES): string[] {
  const signs = { open: '', collapsed: '~', hidden: '-' };
  return arrangement.arrange(lanes).map((lane) => signs[lane.state] + lane.key);
}

test('lanes stand by rank until someone moves them', () => {
  assert.deepEqual(placesOf(Arrangement.NONE), ['astana', 'geneva', 'vienna', 'sochi']);
  assert.equal(Arrangement.NONE.toString(), '');
});

test('a moved lane keeps its colour and the others their order', () => {
  const moved = Arrangement.NONE.moved('vienna', -2, LANES);
  assert.deepEqual(placesOf(moved), ['vienna', 'astana', 'geneva', 'sochi']);
  assert.equal(moved.arrange(LANES)[0]!.hue, 3);
});

test('colours go with the lanes when articles bring them another rank', () => {
  const others = LANES.toReversed();
  const hues = new Map(LANES.map((lane) => [lane.key, lane.hue]));
  assert.deepEqual(placesOf(Arrangement.NONE, others), ['sochi', 'vienna', 'geneva', 'astana']);
  Arrangement.NONE.arrange(others).forEach((lane) => assert.equal(lane.hue, hues.get(lane.key)));
});

test('nobody moves a lane out of the picture', () => {
  assert.equal(Arrangement.NONE.moved('astana', -1, LANES), Arrangement.NONE);
  assert.deepEqual(placesOf(Arrangement.NONE.moved('astana', 9, LANES)).at(-1), 'astana');
});

test('a move passes over hidden lanes', () => {
  const hidden = Arrangement.NONE.with('geneva', 'hidden', LANES);
  const moved = hidden.moved('vienna', -1, LANES);
  assert.deepEqual(placesOf(moved), ['vienna', 'astana', 'sochi', '-geneva']);
});

test('what is written down is no more than what differs, and reads the same again', () => {
  const changed = Arrangement.NONE.with('geneva', 'collapsed', LANES);
  assert.equal(changed.toString(), 'astana,~geneva');
  assert.deepEqual(placesOf(Arrangement.parse(changed.toString())), placesOf(changed));
  assert.equal(changed.with('geneva', 'open', LANES).toString(), '');
});

test('lanes without events fold away, and their place is kept for when they return', () => {
  const moved = Arrangement.NONE.moved('vienna', -2, LANES);
  const fewer = LANES.map((lane) => (lane.key === 'vienna' ? { ...lane, total: 0 } : lane));
  assert.deepEqual(placesOf(moved, fewer), ['astana', 'geneva', 'sochi']);
  const then = moved.with('geneva', 'hidden', fewer);
  assert.equal(placesOf(then).filter((key) => key.endsWith('vienna')).length, 1);
  assert.equal(Arrangement.parse(then.toString()).stateOf('geneva'), 'hidden');
});

for (const key of ['-odd', '~odd', 'a,b', 'Al Hayat*', '100 %']) {
  test(`any key can be written: ${key}`, () => {
    const lanes = [{ key, title: key, total: 2, hue: 5 }, ...LANES];
    const hidden = Arrangement.NONE.with(key, 'hidden', lanes);
    assert.equal(Arrangement.parse(hidden.toString()).stateOf(key), 'hidden');
  });
}

test('eras are shown unless they are hidden', () => {
  assert.equal(Arrangement.parse('').eras, true);
  const without = Arrangement.parse('~geneva').withEras(false);
  assert.equal(without.toString(), '~geneva,*');
  assert.equal(Arrangement.parse('~geneva,*').eras, false);
});

test('what is no arrangement hides nothing', () => {
  assert.deepEqual(placesOf(Arrangement.parse(',,%E0%A4%A,')), placesOf(Arrangement.NONE));
});
