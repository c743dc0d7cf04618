import type { ReactiveController } from 'lit';
import { Arrangement, type LaneState } from '../layout/arrangement.js';
import type { Lane } from '../tiles/model.js';
import type { TimelineHost } from './host.js';

/** An offer to take a change back stays this long, in milliseconds. */
const OFFER = 8000;

/** Lanes that are moved, collapsed and hidden by hand, and the way back. */
export class Arranging implements ReactiveController {
  /** What was done last and can be taken back; empty for nothing. */
  offer = '';
  private before: Arrangement = Arrangement.NONE;
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
    return this.now.arrange(this.lanes).filter((lane) => lane.state === 'hidden').length;
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

  undo(): void {
    if (this.offer) {
      this.change(this.before, 'Taken back');
      this.withdraw();
    }
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
    this.before = from;
    this.show(to);
    this.offer = done;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.withdraw(), OFFER);
    this.host.arrangement = to.toString();
    this.host.emit('lanes-arranged', { arrangement: to.toString() });
  }

  private withdraw(): void {
    this.offer = '';
    this.host.requestUpdate();
  }
}
