import { nameOfItem, type FrameBand, type FrameItem } from '../layout/frame.js';
import { nextBusyDay } from '../layout/minimap.js';
import { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** Zooming brings an event out of its band within so many steps, or not at all. */
const REVEALING_STEPS = 6;

/** What a person has chosen: the selected event, and the item that the keyboard is on. */
export class Choice {
  /** Name of the item that the keyboard is on; empty for none. */
  focusedName = '';
  private readonly host: TimelineHost;
  private revealing = { id: '', tries: 0 };

  constructor(host: TimelineHost) {
    this.host = host;
  }

  select(id: string): void {
    if (id !== this.host.selected) {
      this.host.selected = id;
      this.host.emit('event-selected', { id });
    }
  }

  /** Selects an event and goes where it can be read. */
  reveal(id: string, day: number): void {
    const { navigator, rest } = this.host;
    this.host.selected = id;
    this.revealing = { id, tries: REVEALING_STEPS };
    const span = Math.min(navigator.window?.span ?? 365, 365);
    navigator.go(new TimeWindow(day - span / 2, day + span / 2));
    rest.soon();
  }

  /** Zooms in step by step until a revealed event has left its band. */
  revealFurther(): void {
    const { navigator, rest, stage } = this.host;
    const { id, tries } = this.revealing;
    if (tries === 0 || stage!.frame.marks.some((mark) => mark.placed.event.id === id)) {
      this.revealing = { id: '', tries: 0 };
      return;
    }
    this.revealing = { id, tries: tries - 1 };
    navigator.step((window) => window.zoom(0.4));
    rest.soon();
  }

  /** Zooms in until a band's events separate; asks the page to list those that cannot. */
  openBand(item: FrameBand): void {
    const { lane, from, to, count } = item.band;
    const closer = new TimeWindow(from, to).padded(0.3).legal();
    if (closer.span > this.host.visible!.span * 0.7) {
      this.host.emit('band-open', { lane, ...new TimeWindow(from, to).days(), count });
    } else {
      this.focusedName = '';
      this.host.navigator.go(closer);
    }
  }

  open(item: FrameItem): void {
    switch (item.kind) {
      case 'mark':
        return this.host.emit('event-opened', { id: item.placed.event.id });
      case 'band':
        return this.openBand(item);
      case 'earlier':
        return this.host.panels.list(item);
    }
  }

  /** Opens what the keyboard is on. */
  openFocused(): void {
    const item = this.host.rest.look().find((each) => this.isFocused(each));
    if (item) {
      this.open(item);
    }
  }

  /** To the next or previous item; past the edge of the picture, to the next days that have events. */
  walk(direction: 1 | -1): void {
    const items = this.host.rest.look();
    const at = items.findIndex((item) => this.isFocused(item));
    const next = at < 0 ? items[direction > 0 ? 0 : items.length - 1] : items[at + direction];
    if (next) {
      this.focus(next);
    } else {
      this.goOn(direction);
    }
  }

  /** Past the edge of the picture: to the next days that have events, however far. */
  private goOn(direction: 1 | -1): void {
    const { navigator } = this.host;
    const edge = this.edge(direction);
    const day = this.nextDay(direction);
    if (day !== null) {
      // The event stands near the edge it is reached from, so that its neighbours come with it.
      navigator.step((window) =>
        window.centredOn(day + direction * Math.min(window.span * 0.4, Math.abs(day - edge))),
      );
    }
  }

  /** Whether there are events beyond the edge. */
  leadsOn(direction: 1 | -1): boolean {
    return this.nextDay(direction) !== null;
  }

  private nextDay(direction: 1 | -1): number | null {
    const { density } = this.host.data.current!.overview!;
    return nextBusyDay(density, this.edge(direction), direction);
  }

  private edge(direction: 1 | -1): number {
    return direction > 0 ? this.host.visible!.to : this.host.visible!.from;
  }

  isFocused(item: FrameItem): boolean {
    const { selected } = this.host;
    return this.focusedName !== ''
      ? nameOfItem(item) === this.focusedName
      : item.kind === 'mark' && item.placed.event.id === selected && selected !== '';
  }

  private focus(item: FrameItem): void {
    this.focusedName = nameOfItem(item);
    if (item.kind === 'mark') {
      this.select(item.placed.event.id);
    }
    this.host.requestUpdate();
    this.host.painting.draw();
  }
}
