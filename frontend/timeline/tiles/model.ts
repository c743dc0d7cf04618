/** What the server sends: see the tile endpoint. Days are epoch days; nothing carries a clock time. */

export type DateKind = 'day' | 'range' | 'month' | 'season' | 'year' | 'decade' | 'since' | 'until';

export type Modality = 'happened' | 'ongoing' | 'planned' | 'denied' | 'hypothetical';

export type LaneMode = 'platform' | 'actor' | 'type' | 'source' | 'none';

/** One event in one lane. `start` and `end` are its first and last possible day, absent when open. */
export interface TimelineEvent {
  readonly id: string;
  readonly headline: string;
  readonly edtf: string;
  readonly start?: number;
  readonly end?: number;
  /** Of an open end: the last day on which it is told to go on. */
  readonly toldUntil?: number;
  readonly kind: DateKind;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  readonly modality: Modality;
  /** `announced`, `scheduled`, `postponed`, `held`, `cancelled`. */
  readonly status?: string;
  /** Independent sources. */
  readonly sources: number;
  /** 0 to 1. */
  readonly importance: number;
  readonly type: string;
  readonly contradicted?: boolean;
  /** Names of those who take part; only where lanes stand for actors, as an event may be in none of theirs. */
  readonly actors?: readonly string[];
  /** First days it was once set for, before it was moved. */
  readonly former?: readonly number[];
}

/** One lane of a tile: a count for each bucket and the most important events, best first. */
export interface TileLane {
  readonly lane: string;
  readonly counts: readonly number[];
  readonly events: readonly TimelineEvent[];
}

export interface Tile {
  readonly zoom: number;
  readonly index: number;
  /** First day and length in days. */
  readonly from: number;
  readonly span: number;
  readonly lanes: readonly TileLane[];
}

export interface Lane {
  readonly key: string;
  readonly title: string;
  readonly total: number;
  /** Number of its colour, from 1; 0 for the lane of all others, which is grey. */
  readonly hue: number;
}

/** A named period in the background: an envoy's term or a ceasefire. */
export interface Era {
  readonly title: string;
  readonly kind: 'envoy' | 'truce';
  readonly edtf: string;
  readonly from: number;
  /** Absent when it goes on. */
  readonly to?: number;
}

/** The whole chronicle at a glance. `from` and `to` are absent when it has no dated event. */
export interface Overview {
  readonly from?: number;
  readonly to?: number;
  /** The chronicle without filter. */
  readonly whole?: { readonly from: number; readonly to: number };
  readonly total: number;
  readonly undated: number;
  readonly lanes: readonly Lane[];
  readonly density: {
    readonly from: number;
    readonly bucketDays: number;
    readonly counts: readonly number[];
  };
}

/** The last day on which an event is known to be; the last possible one unless the end is open. */
export function lastKnown(event: TimelineEvent): number {
  return event.end ?? event.toldUntil ?? anchor(event);
}

/** The day on which an event is counted: its first possible day, or the last when the start is open. */
export function anchor(event: TimelineEvent): number {
  return event.start ?? event.end ?? 0;
}
