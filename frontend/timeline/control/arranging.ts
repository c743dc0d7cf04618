import type { ReactiveController } from 'lit';
import { Arrangement, type LaneState } from '../layout/arrangement.js';
import type { Lane } from '../tiles/model.js';
import type { TimelineHost } from './host.js';

/** An offer to take a change back stays this long, in milliseconds. */
const OFFER = 8000;

/** What was taken back is said so long, in milliseconds. */
const ANSWER = 4000;

/** So many changes can be taken back. */
const MOST_CHANGES = 50;

/** A change of the lanes: how they stood before and after, and its name. */
interface Change {
  readonly before: Arrangement;
  readonly after: Arrangement;
  readonly done: string;
}

/** Lanes that are moved, collapsed and hidden by hand, and the way back. */
export class Arranging implements ReactiveController {
  /** What was done last and can be taken back; empty for nothing. */
  offer = '';
  private readonly past: Change[] = [];
  private readonly future: Change[] = [];
  private timer = 0;
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  get now(): Arrangement {
    return this.host.stage!.arrangement;
  }

  /** All lanes there are under this filter, in the order of their rank. */
  get lanes(): readonly Lane[] {
    return this.host.data.current?.overview?.lanes ?? [];
  }

  get hiddenCount(): number {
    return this.hiddenTitles.length;
  }

  /** What the lanes are called that a person has hidden. */
  get hiddenTitles(): readonly string[] {
    const lanes = this.now.arrange(this.lanes);
    return lanes.filter((lane) => lane.state === 'hidden').map((lane) => lane.title);
  }

  /** The arrangement came from outside. */
  adopt(text: string): void {
    this.show(Arrangement.parse(text));
  }

  setState(lane: Lane, state: LaneState): void {
    const done = { open: 'shown', collapsed: 'collapsed', hidden: 'hidden' }[state];
    this.change(this.now.with(lane.key, state, this.lanes), `${lane.title} ${done}`);
  }

  toggleCollapsed(lane: Lane): void {
    this.setState(lane, this.now.stateOf(lane.key) === 'collapsed' ? 'open' : 'collapsed');
  }

  move(lane: Lane, by: number): void {
    this.change(this.now.moved(lane.key, by, this.lanes), `${lane.title} moved`);
  }

  setEras(shown: boolean): void {
    this.change(this.now.withEras(shown), shown ? 'Background shown' : 'Background hidden');
  }

  reset(): void {
    this.change(Arrangement.NONE, 'Lanes as usual');
  }

  /** Takes the last change back that was not yet taken back. */
  undo(): void {
    const last = this.past.pop();
    if (last) {
      this.future.push(last);
      this.tell(last.before);
    }
    this.withdraw(last ? `Taken back: ${last.done}` : 'No change of the lanes to take back');
  }

  /** Makes again what was taken back last. */
  redo(): void {
    const next = this.future.pop();
    if (next) {
      this.past.push(next);
      this.tell(next.after);
    }
    this.withdraw(next ? `Again: ${next.done}` : 'Nothing was taken back');
  }

  /** The lanes stand for something else now: what was done to the old ones is past. */
  forget(): void {
    this.past.length = this.future.length = 0;
    this.offer = '';
  }

  /** Shows an arrangement while it is still being dragged about. */
  show(arrangement: Arrangement): void {
    this.host.stage!.arrangement = arrangement;
    this.host.painting.arrange();
    this.host.rest.soon();
    this.host.requestUpdate();
  }

  /** @param from what to go back to */
  change(to: Arrangement, done: string, from: Arrangement = this.now): void {
    if (to.toString() === from.toString()) {
      return;
    }
    this.past.push({ before: from, after: to, done });
    this.past.splice(0, this.past.length - MOST_CHANGES);
    this.future.length = 0;
    this.tell(to);
    this.host.pointing.say('', 0);
    this.offer = done;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.withdraw(''), OFFER);
  }

  private tell(arrangement: Arrangement): void {
    this.show(arrangement);
    this.host.arrangement = arrangement.toString();
    this.host.emit('lanes-arranged', { arrangement: arrangement.toString() });
  }

  /** Ends the offer, with an answer in its place or none. */
  private withdraw(answer: string): void {
    clearTimeout(this.timer);
    this.offer = '';
    if (answer) {
      this.host.pointing.say(answer, ANSWER);
    }
    this.host.requestUpdate();
  }
}
