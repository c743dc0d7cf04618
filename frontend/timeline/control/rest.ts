import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { countsInView, inOrder, type FrameItem } from '../layout/frame.js';
import { erasInWords, partWords } from '../twin.js';
import type { TimelineHost } from './host.js';

/** The window counts as at rest after so many milliseconds without a move. */
const REST = 160;

/** What happens once a movement has ended: the twin and the page are told what is in view. */
export class Rest implements ReactiveController {
  /** What was in view when the picture last came to rest, in the order of time. */
  items: readonly FrameItem[] = [];
  announcement = '';
  /** The eras in view, in words. */
  eras = '';
  /** The way on, where nothing is in view. */
  message: TemplateResult | null = null;
  private readonly host: TimelineHost;
  private timer = 0;
  private due = 0;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** Something moved: waits for it to end. */
  soon(): void {
    if (this.message) {
      this.message = null;
      this.host.requestUpdate();
    }
    this.due = performance.now() + REST;
    if (this.timer === 0) {
      this.wait(REST);
    }
  }

  /** One timer for many moves: it looks again when there was a further one meanwhile. */
  private wait(time: number): void {
    this.timer = window.setTimeout(() => {
      const left = this.due - performance.now();
      if (left > 1) {
        this.wait(left);
      } else {
        this.timer = 0;
        this.now();
      }
    }, time);
  }

  /** Looks anew at what is in view. */
  look(): readonly FrameItem[] {
    const { frame, gutter, width } = this.host.stage!;
    this.items = inOrder(frame).filter((item) => item.x1 >= gutter && item.x0 <= width);
    this.host.requestUpdate();
    return this.items;
  }

  private now(): void {
    const { navigator, data, stage, visible, choice } = this.host;
    if (navigator.isMoving || !data.current || !stage) {
      this.soon();
      return;
    }
    this.look();
    if (visible && visible.toString() !== this.host.window) {
      this.host.window = visible.toString();
      this.host.emit('window-changed', { ...visible.days(), fitted: navigator.isFitted });
    }
    this.count();
    this.announcement = this.announce();
    this.eras = erasInWords(stage.erasInView, stage.words);
    this.message = this.items.length === 0 && stage.boxes.length > 0 ? this.wayOn() : null;
    choice.revealFurther();
  }

  /** Says beside the lanes how many of their events are in view. */
  private count(): void {
    const { stage, visible, painting } = this.host;
    const before = stage!.inView;
    const now = countsInView(stage!.frame, visible!);
    if (!before || before.size !== now.size || [...now].some(([key, n]) => before.get(key) !== n)) {
      stage!.inView = now;
      painting.draw();
    }
  }

  private wayOn(): TemplateResult {
    const { choice } = this.host;
    const way = (direction: 1 | -1, words: string): TemplateResult | typeof nothing =>
      choice.leadsOn(direction)
        ? html`<button @click=${() => choice.walk(direction)}>${words}</button>`
        : nothing;
    return html`Nothing in this period.
      <span>${way(-1, 'Earlier events')} ${way(1, 'Later events')}</span>`;
  }

  private announce(): string {
    const { stage, data, visible } = this.host;
    const seen = [...stage!.inView!.values()].reduce((sum, count) => sum + count, 0);
    const { from, to } = visible!.days();
    return `${partWords(seen, data.current!.overview!.total)} from ${stage!.words.period(from, to)}`;
  }
}
