import type { Era } from '../tiles/model.js';
import type { TimeScale } from '../time/scale.js';

/** Height of a line of eras under the axis, in pixels. */
export const ERA_ROW = 18;

/** An era on the screen. */
export interface EraBox {
  readonly era: Era;
  /** The part that can be seen. */
  readonly x0: number;
  readonly x1: number;
  /** Its line under the axis. */
  readonly row: number;
  /** Place among those of its kind: neighbours differ in tint. */
  readonly rank: number;
  /** Whether it goes on where it is drawn to its end. */
  readonly open: boolean;
}

/** The kinds there are, each with a line of its own, envoys first. */
export function eraKinds(eras: readonly Era[]): Era['kind'][] {
  return (['envoy', 'truce'] as const).filter((kind) => eras.some((era) => era.kind === kind));
}

/** The eras of a window. One that goes on, or whose end nobody knows, is drawn up to today and no further. */
export function eraBoxes(eras: readonly Era[], scale: TimeScale, today: number): EraBox[] {
  return eraKinds(eras).flatMap((kind, row) =>
    eras
      .filter((era) => era.kind === kind)
      .map((era, rank) => {
        const end = scale.x((era.to ?? Math.max(today, era.from)) + 1);
        return {
          era,
          rank,
          row,
          x0: Math.max(scale.left, scale.x(era.from)),
          x1: Math.min(scale.right, end),
          open: era.to === undefined && end <= scale.right,
        };
      })
      .filter(({ x0, x1 }) => x1 > x0),
  );
}
