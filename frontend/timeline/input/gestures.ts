import { SpeedMeter } from './inertia.js';

/** What fingers and the mouse do, in pixels from the left top of the picture. */
export interface GestureListener {
  /** Told before anything else: what moves by itself is to stand still. */
  touched(): void;
  panned(dx: number, dy: number): void;
  thrown(pixelsPerMillisecond: number): void;
  pinched(factor: number, x: number): void;
  tapped(x: number, y: number): void;
  tappedTwice(x: number, y: number): void;
  hovered(x: number, y: number): void;
  left(): void;
  /** A box is being drawn; `done` with the last call. */
  boxed(x0: number, x1: number, done: boolean): void;
  /** Whether a drag draws a box. */
  drawsBoxes(event: PointerEvent): boolean;
}

interface Finger {
  readonly id: number;
  x: number;
  y: number;
}

/** Movement below this is a tap, in pixels. */
const SLOP = { mouse: 4, touch: 9 } as const;

/** Two taps within this time are one double tap, in milliseconds. */
const DOUBLE = 320;

/** Reads drags, throws, pinches, taps and boxes from pointer events. */
export class Gestures {
  private readonly target: HTMLElement;
  private readonly listener: GestureListener;
  private readonly fingers: Finger[] = [];
  private area = { left: 0, top: 0 };
  private speed = new SpeedMeter();
  private begin = { x: 0, y: 0 };
  private state: 'rest' | 'press' | 'drag' | 'pinch' | 'box' = 'rest';
  private lastTap = { x: 0, y: 0, time: -Infinity };

  constructor(target: HTMLElement, listener: GestureListener) {
    this.target = target;
    this.listener = listener;
    target.addEventListener('pointerdown', (event) => this.down(event));
    target.addEventListener('pointermove', (event) => this.move(event));
    target.addEventListener('pointerup', (event) => this.up(event));
    target.addEventListener('pointercancel', (event) => this.cancel(event));
    target.addEventListener('pointerleave', () => this.listener.left());
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || this.fingers.length === 2) {
      return;
    }
    const { x, y } = this.place(event);
    this.listener.touched();
    this.fingers.push({ id: event.pointerId, x, y });
    if (this.fingers.length === 2) {
      this.state = 'pinch';
      return;
    }
    this.begin = { x, y };
    this.speed = new SpeedMeter();
    this.state = this.listener.drawsBoxes(event) ? 'box' : 'press';
  }

  private move(event: PointerEvent): void {
    const { x, y } = this.place(event);
    const finger = this.fingers.find((each) => each.id === event.pointerId);
    if (!finger) {
      if (event.pointerType === 'mouse') {
        this.listener.hovered(x, y);
      }
      return;
    }
    const before = { x: finger.x, y: finger.y };
    const spread = this.spread();
    if (this.state === 'press' && this.isDrag(event, x, y)) {
      this.state = 'drag';
      this.target.setPointerCapture(event.pointerId);
    }
    if (this.state === 'press') {
      return;
    }
    finger.x = x;
    finger.y = y;
    this.follow(before, finger, spread, event.timeStamp);
  }

  private follow(
    before: { x: number; y: number },
    finger: Finger,
    spread: number,
    time: number,
  ): void {
    switch (this.state) {
      case 'drag':
        this.speed.add(finger.x, time);
        this.listener.panned(finger.x - before.x, finger.y - before.y);
        break;
      case 'pinch':
        this.listener.panned((finger.x - before.x) / 2, 0);
        this.listener.pinched(spread / Math.max(1, this.spread()), this.centre());
        break;
      case 'box':
        this.listener.boxed(this.begin.x, finger.x, false);
        break;
      default:
    }
  }

  private up(event: PointerEvent): void {
    const { x, y } = this.place(event);
    if (!this.drop(event)) {
      return;
    }
    const state = this.state;
    this.state = this.fingers.length === 1 ? 'drag' : 'rest';
    if (state === 'press') {
      this.tap(x, y, event.timeStamp);
    } else if (state === 'drag') {
      this.listener.thrown(this.speed.speed(event.timeStamp));
    } else if (state === 'box') {
      this.listener.boxed(this.begin.x, x, true);
    } else {
      this.speed = new SpeedMeter();
    }
  }

  private cancel(event: PointerEvent): void {
    this.drop(event);
    this.state = this.fingers.length === 1 ? 'drag' : 'rest';
  }

  private drop(event: PointerEvent): boolean {
    const index = this.fingers.findIndex((each) => each.id === event.pointerId);
    if (index >= 0) {
      this.fingers.splice(index, 1);
    }
    return index >= 0;
  }

  private tap(x: number, y: number, time: number): void {
    const near = Math.hypot(x - this.lastTap.x, y - this.lastTap.y) < 20;
    const twice = near && time - this.lastTap.time < DOUBLE;
    this.lastTap = { x, y, time: twice ? -Infinity : time };
    if (twice) {
      this.listener.tappedTwice(x, y);
    } else {
      this.listener.tapped(x, y);
    }
  }

  private isDrag(event: PointerEvent, x: number, y: number): boolean {
    const slop = event.pointerType === 'mouse' ? SLOP.mouse : SLOP.touch;
    return Math.hypot(x - this.begin.x, y - this.begin.y) > slop;
  }

  private spread(): number {
    const [a, b] = this.fingers;
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  private centre(): number {
    const sum = this.fingers.reduce((total, finger) => total + finger.x, 0);
    return sum / Math.max(1, this.fingers.length);
  }

  private place(event: PointerEvent): { x: number; y: number } {
    // Nothing moves the picture while it is held.
    if (this.fingers.length === 0) {
      this.area = this.target.getBoundingClientRect();
    }
    return { x: event.clientX - this.area.left, y: event.clientY - this.area.top };
  }
}
