import type { Era, LaneMode, Overview, Tile } from './model.js';
import type { TileKey } from './grid.js';

/** Where the timeline gets its data. */
export interface TileSource {
  overview(signal: AbortSignal): Promise<Overview>;
  tile(key: TileKey, signal: AbortSignal): Promise<Tile>;
}

/** The eras behind the events; none where the source knows none. */
export async function loadEras(address: string, signal: AbortSignal): Promise<Era[]> {
  const response = await fetch(`${address.replace(/\/$/, '')}/eras`, { signal });
  return response.ok ? ((await response.json()) as Era[]) : [];
}

/** Tiles over HTTP; entity tags keep repeated requests cheap. */
export class HttpTiles implements TileSource {
  private readonly address: string;
  private readonly query: string;

  constructor(address: string, filter: string, lanes: LaneMode) {
    const query = new URLSearchParams(filter);
    query.set('lane', lanes);
    this.address = address.replace(/\/$/, '');
    this.query = query.toString();
  }

  overview(signal: AbortSignal): Promise<Overview> {
    return this.json<Overview>('overview', signal);
  }

  tile(key: TileKey, signal: AbortSignal): Promise<Tile> {
    return this.json<Tile>(`tiles/${key.zoom}/${key.index}`, signal);
  }

  private async json<T>(path: string, signal: AbortSignal): Promise<T> {
    const response = await fetch(`${this.address}/${path}?${this.query}`, {
      signal,
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) {
      throw new Error(`${response.status} for ${path}`);
    }
    return (await response.json()) as T;
  }
}
