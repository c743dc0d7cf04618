import type { ReactiveController } from 'lit';
import type { Chronicle } from '../chronicle.js';
import { nameOfItem } from '../layout/frame.js';
import type { Attention, Stage } from '../stage.js';
import type { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** Memory that only moving needs is given back so many milliseconds after the last picture. */
const IDLE = 10_000;

/** The painting loop: at most one complete picture for each frame of the screen, none while nothing changes. */
export class Painting implements ReactiveController {
  private readonly host: TimelineHost;
  private request = 0;
  private idle = 0;
  private unarranged = true;
  private drawn: TimeWindow | null = null;
  private ready = false;

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.release();
  }

  /** Asks for a new picture. */
  draw(): void {
    if (this.request === 0 && this.host.isConnected) {
      this.request = requestAnimationFrame((time) => {
        this.request = 0;
        this.paint(time);
      });
    }
  }

  /** Asks for a new picture in which the lanes may have other places. */
  arrange(): void {
    this.unarranged = true;
    this.draw();
  }

  /** Colours, fonts or words have changed. */
  restyle(): void {
    this.host.stage?.restyle();
    this.arrange();
  }

  /** The element has another size. */
  measure(): void {
    const { host } = this;
    const [area, map] = [host.find('.stage'), host.find('.map')];
    host.stage!.resize(area.clientWidth, area.clientHeight, map.clientWidth);
    this.unarranged = true;
    host.data.adopt();
    this.draw();
  }

  private paint(time: number): void {
    const { host } = this;
    host.navigator.advance(time);
    const { stage, visible, data } = host;
    if (!stage || !visible || stage.width === 0) {
      return;
    }
    data.adopt();
    const { current } = data;
    if (!current) {
      return;
    }
    if (this.unarranged) {
      this.unarranged = false;
      this.arrangeLanes(stage, current);
    }
    const scale = stage.scale(visible);
    current.want(scale);
    stage.draw(current, visible, this.attention(), host.find('.surface').scrollTop);
    if (!this.ready && current.isComplete(scale)) {
      this.ready = true;
      host.toggleAttribute('data-timeline-ready', true);
    }
    this.goOn(visible);
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => this.release(), IDLE);
  }

  private release(): void {
    clearTimeout(this.idle);
    this.host.stage?.release();
  }

  /** Tiles come often, new places for the lanes seldom: only then the page around the canvas is touched. */
  private arrangeLanes(stage: Stage, chronicle: Chronicle): void {
    if (!stage.arrange(chronicle)) {
      return;
    }
    // Not a pixel more than is hidden: even one would catch swipes that are meant for the page.
    const hidden = stage.contentHeight > stage.height + 1;
    const height = hidden ? `${Math.ceil(stage.contentHeight)}px` : '0';
    this.host.find('.spacer').style.height = height;
    // The handles of the titles stand beside their lanes.
    this.host.requestUpdate();
  }

  private goOn(drawn: TimeWindow): void {
    if (this.host.navigator.isMoving) {
      this.draw();
    }
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.host.rest.soon();
    }
  }

  private attention(): Attention {
    const { selected, pointing, choice } = this.host;
    const { pointed } = pointing;
    return {
      selected,
      hovered: pointed ? nameOfItem(pointed) : '',
      focused: choice.focusedName,
    };
  }
}
