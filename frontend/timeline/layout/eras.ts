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
}

/** The kinds there are, each with a line of its own, envoys first. */
export function eraKinds(eras: readonly Era[]): Era['kind'][] {
  return (['envoy', 'truce'] as const).filter((kind) => eras.some((era) => era.kind === kind));
}

/** The eras of a window; one that goes on ends at the right edge. */
export function eraBoxes(eras: readonly Era[], scale: TimeScale): EraBox[] {
  return eraKinds(eras).flatMap((kind, row) =>
    eras
      .filter((era) => era.kind === kind)
      .map((era, rank) => ({
        era,
        rank,
        row,
        x0: Math.max(scale.left, scale.x(era.from)),
        x1: era.to === undefined ? scale.right : Math.min(scale.right, scale.x(era.to + 1)),
      }))
      .filter(({ x0, x1 }) => x1 > x0),
  );
}
