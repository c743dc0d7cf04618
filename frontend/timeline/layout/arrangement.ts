import type { Lane } from '../tiles/model.js';

/** What became of one lane by a person's hand. */
export type LaneState = 'open' | 'collapsed' | 'hidden';

/** A lane in the place a person gave it. */
export interface ArrangedLane extends Lane {
  readonly state: LaneState;
}

const SIGNS: Readonly<Record<LaneState, string>> = { open: '', collapsed: '~', hidden: '-' };

/** Says that background eras are hidden. */
const NO_ERAS = '*';

/**
 * The lanes as a person has arranged them: an immutable value that is written as `geneva,~astana,-vienna`,
 * collapsed with `~`, hidden with `-`, and `*` when eras are hidden. Lanes not named keep their rank behind the named ones.
 */
export class Arrangement {
  static readonly NONE = new Arrangement([], new Map(), true);

  readonly eras: boolean;
  private readonly order: readonly string[];
  private readonly states: ReadonlyMap<string, LaneState>;

  private constructor(
    order: readonly string[],
    states: ReadonlyMap<string, LaneState>,
    eras: boolean,
  ) {
    this.order = order;
    this.states = states;
    this.eras = eras;
  }

  /** Reads what `toString` writes; anything else is an arrangement too. */
  static parse(text: string): Arrangement {
    const words = text.split(',').filter((word) => word !== '');
    const states = new Map<string, LaneState>();
    const order: string[] = [];
    for (const word of words.filter((each) => each !== NO_ERAS)) {
      const state = word.startsWith('-') ? 'hidden' : word.startsWith('~') ? 'collapsed' : 'open';
      const key = decode(state === 'open' ? word : word.slice(1));
      if (!states.has(key)) {
        order.push(key);
        states.set(key, state);
      }
    }
    return new Arrangement(order, states, !words.includes(NO_ERAS));
  }

  get isUsual(): boolean {
    return this.order.length === 0 && this.eras;
  }

  stateOf(key: string): LaneState {
    return this.states.get(key) ?? 'open';
  }

  /** All lanes that have events, in their places. */
  arrange(lanes: readonly Lane[]): ArrangedLane[] {
    const place = new Map(this.order.map((key, index) => [key, index]));
    const placeOf = (key: string): number => place.get(key) ?? this.order.length;
    return lanes
      .map((lane) => ({ ...lane, state: this.stateOf(lane.key) }))
      .filter((lane) => lane.total > 0)
      .sort((a, b) => placeOf(a.key) - placeOf(b.key));
  }

  /** With a lane opened, collapsed or hidden. */
  with(key: string, state: LaneState, lanes: readonly Lane[]): Arrangement {
    const states = new Map(this.states).set(key, state);
    return this.ordered(
      this.arrange(lanes).map((lane) => lane.key),
      states,
      lanes,
    );
  }

  /** With a lane moved by so many places among those that are shown. */
  moved(key: string, by: number, lanes: readonly Lane[]): Arrangement {
    const all = this.arrange(lanes);
    const shown = all.filter((lane) => lane.state !== 'hidden').map((lane) => lane.key);
    const from = shown.indexOf(key);
    const to = Math.min(shown.length - 1, Math.max(0, from + by));
    if (from < 0 || to === from) {
      return this;
    }
    shown.splice(from, 1);
    shown.splice(to, 0, key);
    const hidden = all.filter((lane) => lane.state === 'hidden').map((lane) => lane.key);
    return this.ordered([...shown, ...hidden], this.states, lanes);
  }

  withEras(eras: boolean): Arrangement {
    return new Arrangement(this.order, this.states, eras);
  }

  toString(): string {
    const words = this.order.map((key) => SIGNS[this.stateOf(key)] + encode(key));
    return (this.eras ? words : [...words, NO_ERAS]).join(',');
  }

  /** Writes down no more than differs from the usual. */
  private ordered(
    order: readonly string[],
    states: ReadonlyMap<string, LaneState>,
    lanes: readonly Lane[],
  ): Arrangement {
    const usual = lanes.filter((lane) => lane.total > 0).map((lane) => lane.key);
    const same = (key: string, at: number): boolean =>
      key === usual[at] && (states.get(key) ?? 'open') === 'open';
    let length = order.length;
    while (length > 0 && same(order[length - 1]!, length - 1)) {
      length--;
    }
    const away = this.order.filter((key) => !order.includes(key));
    const kept = [...order.slice(0, length), ...away];
    return new Arrangement(kept, states, this.eras);
  }
}

function encode(key: string): string {
  return encodeURIComponent(key)
    .replace(/^-/, '%2D')
    .replace(/^~/, '%7E')
    .replace(/\*/g, '%2A');
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
