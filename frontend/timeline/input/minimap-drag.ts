import { brushOf, dragged, partAt, type BrushPart } from '../layout/minimap.js';
import type { TimeScale } from '../time/scale.js';
import type { TimeWindow } from '../time/window.js';

/** What the minimap needs to know and to change. */
export interface MinimapOwner {
  mapScale(): TimeScale | null;
  visible(): TimeWindow | null;
  moveTo(window: TimeWindow): void;
}

/** Dragging the brush or its ends; a press outside brings the brush there. */
export class MinimapDrag {
  private readonly target: HTMLElement;
  private readonly owner: MinimapOwner;
  private part: BrushPart | null = null;
  private last = 0;

  constructor(target: HTMLElement, owner: MinimapOwner) {
    this.target = target;
    this.owner = owner;
    target.addEventListener('pointerdown', (event) => this.down(event));
    target.addEventListener('pointermove', (event) => this.move(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      target.addEventListener(end, () => {
        this.part = null;
      });
    }
  }

  private down(event: PointerEvent): void {
    const [map, window] = [this.owner.mapScale(), this.owner.visible()];
    if (!map || !window || event.button !== 0) {
      return;
    }
    this.target.setPointerCapture(event.pointerId);
    this.last = this.x(event);
    this.part = partAt(brushOf(map, window), this.last);
    if (this.part === 'outside') {
      this.owner.moveTo(window.centredOn(map.day(this.last)));
      this.part = 'middle';
    }
  }

  private move(event: PointerEvent): void {
    const [map, window] = [this.owner.mapScale(), this.owner.visible()];
    if (!map || !window) {
      return;
    }
    const x = this.x(event);
    if (this.part) {
      this.owner.moveTo(dragged(window, this.part, map.days(x - this.last)));
      this.last = x;
    } else {
      this.target.style.cursor = CURSORS[partAt(brushOf(map, window), x)];
    }
  }

  private x(event: PointerEvent): number {
    return event.clientX - this.target.getBoundingClientRect().left;
  }
}

const CURSORS: Readonly<Record<BrushPart, string>> = {
  from: 'ew-resize',
  to: 'ew-resize',
  middle: 'grab',
  outside: 'pointer',
};
