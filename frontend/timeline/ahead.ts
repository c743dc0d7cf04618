import { Chronicle } from './chronicle.js';
import { gutterOf } from './layout/lanes.js';
import { Navigator } from './navigator.js';
import { periodOf, wholeOf } from './tiles/extent.js';
import type { Era, LaneMode } from './tiles/model.js';
import { HttpTiles, loadEras, type TileSource } from './tiles/source.js';
import { TimeScale } from './time/scale.js';
import { TimeWindow } from './time/window.js';

/** What a timeline asks for. */
export interface Asked {
  readonly source: string;
  readonly filter: string;
  readonly lanes: LaneMode;
}

/** Beside a timeline in a wide page stands a column of this width, in pixels. */
const COLUMN = 280;
const WIDE_PAGE = 1024;

/** What is loaded for the first timeline of a page while the page itself is still being put together. */
export class Ahead {
  readonly eras: Promise<readonly Era[]>;
  readonly source: string;
  private readonly asked: string;
  private chronicle: Chronicle | null;

  /**
   * @param width pixels that the timeline will probably have
   * @param period the window it will show; everything when there is none
   */
  constructor(
    asked: Asked,
    tiles: TileSource,
    eras: Promise<readonly Era[]>,
    width: number,
    period: TimeWindow | null,
  ) {
    this.asked = nameOf(asked);
    this.source = asked.source;
    this.eras = eras;
    const chronicle = new Chronicle(tiles);
    this.chronicle = chronicle;
    chronicle.changed = () => {
      if (chronicle.overview) {
        chronicle.want(scaleOf(chronicle, width, period));
      }
    };
    void chronicle.open();
  }

  /** The chronicle that was loaded, if the first who comes asks for just that. */
  take(asked: Asked): Chronicle | null {
    const { chronicle } = this;
    this.chronicle = null;
    if (nameOf(asked) === this.asked) {
      return chronicle;
    }
    chronicle?.close();
    return null;
  }
}

/** A name for what is asked for. */
export function nameOf({ source, filter, lanes }: Asked): string {
  return [source, filter, lanes].join('\n');
}

/** The scale with which a timeline of that width will open. */
function scaleOf(chronicle: Chronicle, width: number, period: TimeWindow | null): TimeScale {
  const overview = chronicle.overview!;
  const navigator = new Navigator(
    () => {},
    () => true,
  );
  navigator.bound(wholeOf(overview), periodOf(overview));
  if (period) {
    navigator.jump(period);
  } else {
    navigator.fit();
  }
  const gutter = gutterOf(width);
  return new TimeScale(navigator.window ?? wholeOf(overview), gutter, width - gutter);
}

let ahead: Ahead | null = null;

/** Begins, if the page says what its first timeline will ask for: `<meta name="parley-timeline" …>`. */
export function lookAhead(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=parley-timeline]');
  if (meta) {
    const { source = '', filter = '', lanes = 'platform', window = '' } = meta.dataset;
    const asked = { source, filter, lanes: lanes as LaneMode };
    const width = innerWidth - (innerWidth >= WIDE_PAGE ? COLUMN : 0);
    const eras = loadEras(source, new AbortController().signal).catch(() => []);
    const tiles = new HttpTiles(source, filter, asked.lanes);
    ahead = new Ahead(asked, tiles, eras, width, TimeWindow.parse(window));
    meta.remove();
  }
}

/** What was loaded ahead, for the first who asks. */
export function takeAhead(): Ahead | null {
  const taken = ahead;
  ahead = null;
  return taken;
}
