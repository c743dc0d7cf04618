import type { ReactiveController } from 'lit';
import type { GestureListener } from '../input/gestures.js';
import { wheelMove } from '../input/wheel.js';
import type { EraBox } from '../layout/eras.js';
import { nameOfItem, type FrameItem } from '../layout/frame.js';
import { hit } from '../layout/hit.js';
import { eraAt } from '../paint/eras.js';
import { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** A hint stays this long, in milliseconds. */
const HINT = 1600;
const BOXING_HINT = 6000;

/** A box narrower than this, in pixels, was a slip of the hand. */
const NARROWEST_BOX = 4;

/** What mouse, pen, fingers and wheel do. */
export class Pointing implements GestureListener, ReactiveController {
  /** Whether a drag draws a box. */
  boxing = false;
  /** What lies under the mouse. */
  pointed: FrameItem | null = null;
  era: EraBox | null = null;
  /** The box that is being drawn, in pixels. */
  box: { readonly x0: number; readonly x1: number } | null = null;
  /** A short hint over the picture; empty for none. */
  note = '';
  /** Whether the timeline was taken in hand, so that the wheel is meant for it. */
  private engaged = false;
  private noteTimer = 0;
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.noteTimer);
  }

  toggleBoxing(): void {
    this.boxing = !this.boxing;
    this.host.period.set(null);
    this.say(this.boxing ? 'Drag over the days you want' : '', BOXING_HINT);
  }

  /** Offers what can be done with the period in view, for those who draw no boxes. */
  chooseView(): void {
    this.boxing = false;
    this.host.period.offerView();
    this.say('', 0);
  }

  /** Lets the timeline go: no box, and the wheel is the page's again. */
  release(): void {
    if (this.boxing) {
      this.say('', 0);
    }
    this.boxing = false;
    this.engaged = false;
    this.host.period.set(null);
  }

  touched(): void {
    this.engaged = true;
    this.host.period.set(null);
    this.point(null);
    this.host.choice.focusedName = '';
    this.host.navigator.stop();
  }

  panned(dx: number, dy: number): void {
    if (dy !== 0) {
      this.host.find('.surface').scrollTop -= dy;
    }
    this.host.navigator.panBy(-dx / this.pixelsPerDay());
  }

  thrown(speed: number): void {
    this.host.navigator.throwBy(speed, this.pixelsPerDay());
  }

  pinched(factor: number, x: number): void {
    this.host.navigator.zoomBy(factor, this.day(x));
  }

  tapped(x: number, y: number): void {
    const item = this.itemAt(x, y);
    if (item && item.kind !== 'mark') {
      this.host.choice.open(item);
    } else {
      this.host.choice.select(item?.placed.event.id ?? '');
    }
  }

  /** Selects a mark that lies under what was pressed. @returns whether there was one */
  pressed(x: number, y: number): boolean {
    const isMark = this.itemAt(x, y)?.kind === 'mark';
    if (isMark) {
      this.tapped(x, y);
    }
    return isMark;
  }

  tappedTwice(x: number, y: number): void {
    const item = this.itemAt(x, y);
    if (item?.kind === 'mark') {
      this.host.choice.open(item);
    } else if (!item) {
      const day = this.day(x);
      this.host.navigator.step((window) => window.zoom(0.5, day));
    }
  }

  hovered(x: number, y: number): void {
    this.point(this.itemAt(x, y));
    const era = eraAt(this.host.stage!.erasInView, x, y);
    if (era !== this.era) {
      this.era = era;
      this.host.requestUpdate();
    }
  }

  left(): void {
    this.engaged = false;
    this.era = null;
    this.point(null);
    this.host.requestUpdate();
  }

  drawsBoxes(event: PointerEvent): boolean {
    return this.boxing || event.shiftKey;
  }

  boxed(x0: number, x1: number, done: boolean): void {
    const [a, b] = [Math.min(x0, x1), Math.max(x0, x1)];
    this.box = done ? null : { x0: a, x1: b };
    if (done && b - a > NARROWEST_BOX) {
      this.boxing = false;
      this.host.period.set(new TimeWindow(Math.floor(this.day(a)), Math.ceil(this.day(b))));
    }
    this.host.requestUpdate();
  }

  turned(event: WheelEvent): void {
    const page = document.scrollingElement;
    const pageScrolls = page !== null && page.scrollHeight > page.clientHeight + 1;
    const move = wheelMove(event, { engaged: this.engaged, pageScrolls });
    if (move.kind === 'none' || !this.host.visible) {
      if (event.deltaY !== 0) {
        this.hint();
      }
      return;
    }
    this.point(null);
    if (move.kind === 'pan') {
      event.preventDefault();
      this.host.navigator.panBy(move.pixels / this.pixelsPerDay());
      return;
    }
    const left = this.host.find('.surface').getBoundingClientRect().left;
    const zoomed = this.host.navigator.zoomBy(move.factor, this.day(event.clientX - left));
    // At the end of zooming the wheel goes back to the page.
    if (zoomed || event.ctrlKey || !pageScrolls) {
      event.preventDefault();
    }
  }

  private point(item: FrameItem | null): void {
    if ((item && nameOfItem(item)) !== (this.pointed && nameOfItem(this.pointed))) {
      this.pointed = item;
      this.host.requestUpdate();
      this.host.painting.draw();
    }
  }

  /** Says something over the picture for a moment. */
  say(words: string, milliseconds: number): void {
    this.note = words;
    this.host.requestUpdate();
    clearTimeout(this.noteTimer);
    if (words !== '') {
      this.noteTimer = window.setTimeout(() => this.say('', 0), milliseconds);
    }
  }

  /** Says once in a while how the wheel can zoom in a page that scrolls. */
  private hint(): void {
    this.say('Ctrl + wheel zooms the timeline', HINT);
  }

  private itemAt(x: number, y: number): FrameItem | null {
    const { stage } = this.host;
    return x < stage!.gutter || y < stage!.head ? null : hit(stage!.frame, x, y);
  }

  private day(x: number): number {
    return this.host.stage!.scale(this.host.visible!).day(x);
  }

  private pixelsPerDay(): number {
    return this.host.stage!.scale(this.host.visible!).pixelsPerDay;
  }
}
