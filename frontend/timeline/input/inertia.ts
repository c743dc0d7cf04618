/** Time in which a throw loses most of its speed, in milliseconds. */
const DECAY = 325;

/** Only the last moments of a drag count for its speed, in milliseconds. */
const MEMORY = 100;

/** Slower throws than this stop at once, in pixels per millisecond. */
const SLOWEST = 0.12;

/** Measures the speed of a drag. */
export class SpeedMeter {
  private samples: { x: number; time: number }[] = [];

  add(x: number, time: number): void {
    this.samples.push({ x, time });
    this.samples = this.samples.filter((sample) => time - sample.time <= MEMORY);
  }

  /** Pixels per millisecond at the moment of letting go; 0 after a rest. */
  speed(time: number): number {
    const recent = this.samples.filter((sample) => time - sample.time <= MEMORY);
    const first = recent[0];
    const last = recent[recent.length - 1];
    return first && last && last.time > first.time
      ? (last.x - first.x) / (last.time - first.time)
      : 0;
  }
}

/** A throw that slows down: how far it has gone after some time. */
export class Throw {
  private readonly speed: number;

  constructor(speed: number) {
    this.speed = Math.abs(speed) < SLOWEST ? 0 : speed;
  }

  get goes(): boolean {
    return this.speed !== 0;
  }

  /** Pixels since letting go. */
  distance(elapsed: number): number {
    return this.speed * DECAY * (1 - Math.exp(-elapsed / DECAY));
  }

  isOver(elapsed: number): boolean {
    return Math.abs(this.speed) * Math.exp(-elapsed / DECAY) < 0.02;
  }
}
