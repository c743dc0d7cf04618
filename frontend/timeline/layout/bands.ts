import { floorTo, ticks, type Step } from '../time/ticks.js';
import type { Piece } from '../tiles/cover.js';
import type { Placed } from './level.js';

/** Events of one lane and one calendar step that have no mark of their own. */
export interface Band {
  readonly lane: string;
  /** Days covered. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bands and marks of a lane: every event is in exactly one of them. */
export interface LaneScene {
  readonly lane: string;
  readonly marks: readonly Placed[];
  readonly bands: readonly Band[];
}

interface Cell {
  readonly bins: Bin[];
  rest: number;
  dots: Placed[];
}

/**
 * Divides a lane's events into marks and bands. Where some events of a calendar step have no room,
 * the nameless dots beside them join the band too: a clean band says more than half a heap.
 */
export function laneScene(
  lane: string,
  pieces: readonly Piece[],
  placed: readonly Placed[],
  step: Step,
): LaneScene {
  const cells = new Map<number, Cell>();
  const loose = new Set<Placed>();
  const inOrder = [...placed].sort((a, b) => a.anchor - b.anchor);
  for (const piece of pieces) {
    countPiece(lane, piece, inOrder, step, cells);
  }
  const bands: Band[] = [];
  for (const cell of cells.values()) {
    if (cell.rest > 0) {
      cell.dots.forEach((dot) => loose.add(dot));
      bands.push(bandOf(lane, withDots(cell)));
    }
  }
  return { lane, marks: inOrder.filter((mark) => !loose.has(mark)), bands };
}

function countPiece(
  lane: string,
  piece: Piece,
  placed: readonly Placed[],
  step: Step,
  cells: Map<number, Cell>,
): void {
  const counts = piece.lanes.find((each) => each.lane === lane)?.counts;
  if (!counts) {
    return;
  }
  const rest = [...counts];
  const starts = cellStarts(step, piece);
  for (let i = firstFrom(placed, piece.from); i < placed.length; i++) {
    const mark = placed[i]!;
    if (mark.anchor >= piece.to) {
      break;
    }
    const bin = Math.floor((mark.anchor - piece.from) / piece.binDays);
    rest[bin] = Math.max(0, rest[bin]! - 1);
    if (mark.label === '' && mark.shape === 'dot') {
      cellOf(cells, starts(piece.from + (bin + 0.5) * piece.binDays)).dots.push(mark);
    }
  }
  rest.forEach((count, bin) => {
    if (count > 0) {
      const from = piece.from + bin * piece.binDays;
      const cell = cellOf(cells, starts(from + piece.binDays / 2));
      cell.rest += count;
      cell.bins.push({ from, to: from + piece.binDays, count });
    }
  });
}

/** Start of the calendar step a day lies in, without asking the calendar every time. */
function cellStarts(step: Step, piece: Piece): (day: number) => number {
  const list = ticks(step, piece.from, piece.to);
  let at = 0;
  return (day) => {
    while (at > 0 && list[at]!.day > day) {
      at--;
    }
    while (at < list.length - 1 && list[at]!.next <= day) {
      at++;
    }
    return list[at]?.day ?? floorTo(step, day);
  };
}

function cellOf(cells: Map<number, Cell>, start: number): Cell {
  let cell = cells.get(start);
  if (!cell) {
    cell = { bins: [], rest: 0, dots: [] };
    cells.set(start, cell);
  }
  return cell;
}

function withDots(cell: Cell): Bin[] {
  const bins = [...cell.bins];
  for (const dot of cell.dots) {
    const at = bins.findIndex((bin) => dot.anchor >= bin.from && dot.anchor < bin.to);
    if (at >= 0) {
      bins[at] = { ...bins[at]!, count: bins[at]!.count + 1 };
    } else {
      bins.push({ from: dot.anchor, to: dot.anchor + 1, count: 1 });
    }
  }
  return bins.sort((a, b) => a.from - b.from);
}

function bandOf(lane: string, bins: readonly Bin[]): Band {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return { lane, from: bins[0]!.from, to: Math.max(...bins.map((bin) => bin.to)), count, bins };
}

function firstFrom(placed: readonly Placed[], day: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.anchor < day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
