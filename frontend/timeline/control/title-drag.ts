import type { LaneBox } from '../layout/lanes.js';
import type { Arrangement } from '../layout/arrangement.js';
import type { TimelineHost } from './host.js';

/** Less than this is a click, in pixels. */
const SLOP = 5;

/** Dragging a lane by its title: the other lanes make room as it passes them. */
export class TitleDrag {
  private readonly host: TimelineHost;
  private lane: LaneBox | null = null;
  private before: Arrangement | null = null;
  private begun = 0;
  private moves = false;

  constructor(host: TimelineHost) {
    this.host = host;
  }

  down(event: PointerEvent, lane: LaneBox): void {
    if (event.button === 0 && event.pointerType !== 'touch') {
      // The surface behind the titles would pan.
      event.stopPropagation();
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      this.lane = lane;
      this.before = this.host.arranging.now;
      this.begun = event.clientY;
      this.moves = false;
    }
  }

  move(event: PointerEvent): void {
    this.moves ||= Math.abs(event.clientY - this.begun) > SLOP;
    if (!this.lane || !this.moves) {
      return;
    }
    const { stage, arranging } = this.host;
    const top = this.host.find('.surface').getBoundingClientRect().top;
    const y = event.clientY - top - stage!.head + this.host.find('.surface').scrollTop;
    const at = stage!.boxes.findIndex((box) => box.key === this.lane!.key);
    const over = placeOf(stage!.boxes, at, y);
    if (over !== at) {
      arranging.show(arranging.now.moved(this.lane.key, over - at, arranging.lanes));
    }
  }

  up(): void {
    const { lane, before } = this;
    this.lane = null;
    if (lane && before && this.moves) {
      const { arranging } = this.host;
      arranging.change(arranging.now, `${lane.title} moved`, before);
    }
  }
}

/** Where a lane belongs when it is held at `y`: beyond a neighbour once past the middle of it. */
export function placeOf(boxes: readonly LaneBox[], at: number, y: number): number {
  let place = at;
  while (place > 0 && y < middleOf(boxes[place - 1]!)) {
    place--;
  }
  while (place >= at && place < boxes.length - 1 && y > middleOf(boxes[place + 1]!)) {
    place++;
  }
  return place;
}

function middleOf(box: LaneBox): number {
  return box.top + box.height / 2;
}
