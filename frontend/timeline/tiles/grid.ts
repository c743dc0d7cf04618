/** Arithmetic of the tile grid: zoom 0 is one tile of 65,536 days, each further zoom halves it. */

export const DEEPEST = 16;
export const MOST_BUCKETS = 128;

/** Tiles are drawn at least this wide and less than twice as wide, in pixels. */
const TILE_PIXELS = 512;

export interface TileKey {
  readonly zoom: number;
  readonly index: number;
}

export function spanOf(zoom: number): number {
  return 2 ** (DEEPEST - zoom);
}

export function bucketsOf(zoom: number): number {
  return Math.min(MOST_BUCKETS, spanOf(zoom));
}

/** The zoom whose tiles suit so many pixels a day. */
export function zoomFor(pixelsPerDay: number): number {
  const zoom = DEEPEST - Math.ceil(Math.log2(TILE_PIXELS / pixelsPerDay));
  return Math.min(DEEPEST, Math.max(0, zoom));
}

/** Tiles that touch a period, in order. */
export function tilesOver(zoom: number, from: number, to: number): TileKey[] {
  const span = spanOf(zoom);
  const last = Math.ceil(to / span) - 1;
  const result: TileKey[] = [];
  for (let index = Math.floor(from / span); index <= last; index++) {
    result.push({ zoom, index });
  }
  return result;
}

export function parentOf(key: TileKey): TileKey | null {
  return key.zoom === 0 ? null : { zoom: key.zoom - 1, index: Math.floor(key.index / 2) };
}

export function childrenOf(key: TileKey): TileKey[] {
  if (key.zoom === DEEPEST) {
    return [];
  }
  const zoom = key.zoom + 1;
  return [
    { zoom, index: key.index * 2 },
    { zoom, index: key.index * 2 + 1 },
  ];
}

export function nameOf(key: TileKey): string {
  return `${key.zoom}/${key.index}`;
}
