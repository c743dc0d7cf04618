import type { LaneScene } from './layout/bands.js';
import type { LevelLayout } from './layout/level.js';
import type { Step } from './time/ticks.js';

/** What is to be seen in a window. */
export interface View {
  readonly scenes: ReadonlyMap<string, LaneScene>;
  readonly step: Step;
  /** Most events in one bin at this level so far. */
  readonly most: number;
}

/** Views kept of a layout; each may name some thousand marks. */
const MOST = 2;

/** Views made before, for the way back through a zoom. They go with the layout they were made of. */
export class Views {
  private readonly made = new WeakMap<LevelLayout, Map<string, View>>();

  /**
   * The view of a state, made if it is not known.
   *
   * @param state names all that a view of the layout follows from; making one may change it
   */
  of(layout: LevelLayout, state: () => string, make: () => View): View {
    let views = this.made.get(layout);
    if (!views) {
      views = new Map();
      this.made.set(layout, views);
    }
    const view = views.get(state()) ?? make();
    views.delete(state());
    if (views.size >= MOST) {
      views.delete(views.keys().next().value!);
    }
    views.set(state(), view);
    return view;
  }
}
