import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listing } from '../../../../frontend/timeline/tiles/listing.js';
import type { Piece } from '../../../../frontend/timeline/tiles/cover.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import { eventOn } from './samples.js';

const LANES = new Set(['geneva', 'astana']);

function piece(from: number, lanes: Piece['lanes']): Piece {
  return { from, to: from + 10, binDays: 5, lanes };
}

test('lists events of shown lanes once, in the order of time, with all their lanes', () => {
  const [late, early] = [eventOn('late', 8), eventOn('early', 2)];
  const { rows, more } = listing(
    [
      piece(0, [
        { lane: 'geneva', counts: [1, 1], events: [late, early] },
        { lane: 'astana', counts: [0, 1], events: [late] },
        { lane: 'hidden', counts: [1, 0], events: [eventOn('unseen', 1)] },
      ]),
    ],
    LANES,
    new TimeWindow(0, 10),
    99,
  );
  assert.deepEqual(rows.map((row) => row.event.id), ['early', 'late']);
  assert.deepEqual(rows[1]!.lanes, ['geneva', 'astana']);
  assert.equal(more, 0);
});

test('counts what is not listed: what tiles leave out, and what is beyond the limit', () => {
  const lane = { lane: 'geneva', counts: [4, 7], events: [eventOn('best', 1, { importance: 1 }), eventOn('next', 3)] };
  const window = new TimeWindow(0, 5);
  assert.equal(listing([piece(0, [lane])], LANES, window, 99).more, 2);
  const short = listing([piece(0, [lane])], LANES, window, 1);
  assert.deepEqual(short.rows.map((row) => row.event.id), ['best']);
  assert.equal(short.more, 3);
});

test('an event that began before the window and reaches into it is listed', () => {
  const long = eventOn('long', 1, { kind: 'range', end: 12 });
  const lane = { lane: 'geneva', counts: [1, 0], events: [long] };
  assert.equal(listing([piece(0, [lane])], LANES, new TimeWindow(11, 20), 9).rows.length, 1);
  assert.equal(listing([piece(0, [lane])], LANES, new TimeWindow(13, 20), 9).rows.length, 0);
});

test('what began before and goes on is listed, too', () => {
  const { end: _open, ...since } = eventOn('since', -400, { kind: 'since' });
  const lane = { lane: 'geneva', counts: [0, 0], events: [since, eventOn('past', -3)] };
  const { rows } = listing([piece(0, [lane])], LANES, new TimeWindow(0, 10), 99);
  assert.deepEqual(rows.map((row) => row.event.id), ['since']);
});
