/** What a turn of the wheel asks for. */
export type WheelMove =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly pixels: number }
  | { readonly kind: 'none' };

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** How far the page can still scroll and whether the timeline has been taken in hand. */
export interface WheelPlace {
  readonly engaged: boolean;
  readonly pageScrolls: boolean;
}

const LINE = 16;
const PAGE = 400;

/** One notch of a usual wheel (100 pixels) zooms by about a quarter. */
const ZOOM_PER_PIXEL = 0.0022;

/** Pinches on a trackpad arrive as small turns with Ctrl. */
const PINCH_PER_PIXEL = 0.01;

/**
 * Sideways turns and Shift pan; upright turns zoom, unless that would keep a person from scrolling
 * the page: there the timeline must have been clicked first, or Ctrl or ⌘ be held.
 */
export function wheelMove(turn: WheelTurn, place: WheelPlace): WheelMove {
  const unit = turn.deltaMode === 1 ? LINE : turn.deltaMode === 2 ? PAGE : 1;
  const [dx, dy] = [turn.deltaX * unit, turn.deltaY * unit];
  const held = turn.ctrlKey || turn.metaKey;
  if (!held && turn.shiftKey) {
    return { kind: 'pan', pixels: dx + dy };
  }
  if (!held && Math.abs(dx) > Math.abs(dy)) {
    return { kind: 'pan', pixels: dx };
  }
  if (dy === 0 || (!held && place.pageScrolls && !place.engaged)) {
    return { kind: 'none' };
  }
  const perPixel = held && Math.abs(dy) < 40 ? PINCH_PER_PIXEL : ZOOM_PER_PIXEL;
  return { kind: 'zoom', factor: Math.exp(clamp(dy, 300) * perPixel) };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
