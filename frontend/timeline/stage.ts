import type { Chronicle } from './chronicle.js';
import { Arrangement } from './layout/arrangement.js';
import { ERA_ROW, eraBoxes, eraKinds, type EraBox } from './layout/eras.js';
import { frameOf, type Frame } from './layout/frame.js';
import { brushOf } from './layout/minimap.js';
import { rememberWidths, type Measure } from './layout/labels.js';
import { heightOf, longestLabel, NARROW, stackLanes, WIDE, type LaneBox, type LaneStyle } from './layout/lanes.js';
import { AXIS_HEIGHT } from './paint/axis.js';
import { countText } from './paint/bands.js';
import { prepare, screenRatio } from './paint/canvas.js';
import { Layer, sameAs } from './paint/layer.js';
import { paintLaneLines, paintLaneTitles } from './paint/lanes.js';
import { MINIMAP_HEIGHT, paintBrush, paintMinimap } from './paint/minimap.js';
import { readPalette, type Palette } from './paint/palette.js';
import { paint, type Picture } from './paint/picture.js';
import { Stamps } from './paint/stamps.js';
import type { Era, Overview } from './tiles/model.js';
import { TimeScale } from './time/scale.js';
import { TimeWindow } from './time/window.js';
import { DateWords } from './time/words.js';

/** Narrower pictures carry lane titles above the marks. */
const NARROW_BELOW = 720;
const GUTTER = 136;

const LETTERS =
  ' !"&()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüßéèçğışâ“”‘’–…';

/** What a person has in hand. */
export interface Attention {
  readonly selected: string;
  readonly hovered: string;
  readonly focused: string;
}

const NOTHING: Attention = { selected: '', hovered: '', focused: '' };

/** The two canvases, their sizes and colours: turns a window of a chronicle into a picture. */
export class Stage {
  frame: Frame = { marks: [], bands: [] };
  boxes: readonly LaneBox[] = [];
  /** The eras of the picture drawn last. */
  erasInView: readonly EraBox[] = [];
  width = 0;
  height = 0;
  today = 0;
  words = new DateWords('en-GB');
  /** What stands behind the events. */
  eras: readonly Era[] = [];
  /** How a person has arranged the lanes. */
  arrangement = Arrangement.NONE;
  private palette: Palette | null = null;
  private measure: Measure | null = null;
  private stamps: Stamps | null = null;
  private readonly titles = new Layer();
  private readonly mapBase = new Layer();
  private mapShown: readonly unknown[] = [];
  private mapWidth = 0;
  private scaled: TimeScale | null = null;
  private readonly canvas: HTMLCanvasElement;
  private readonly map: HTMLCanvasElement;
  private readonly probe: HTMLElement;

  constructor(canvas: HTMLCanvasElement, map: HTMLCanvasElement, probe: HTMLElement) {
    this.canvas = canvas;
    this.map = map;
    this.probe = probe;
  }

  get gutter(): number {
    return gutterOf(this.width);
  }

  get style(): LaneStyle {
    return this.width < NARROW_BELOW ? NARROW : WIDE;
  }

  /** Height of the axis and the eras under it. */
  get head(): number {
    return AXIS_HEIGHT + eraKinds(this.shownEras).length * ERA_ROW;
  }

  /** Height of everything, which may be more than can be seen at once. */
  get contentHeight(): number {
    return this.head + heightOf(this.boxes);
  }

  private get shownEras(): readonly Era[] {
    return this.arrangement.eras ? this.eras : [];
  }

  /** Colours or fonts have changed: read them again. */
  restyle(): void {
    this.palette = null;
    this.measure = null;
    this.stamps = null;
  }

  /** Gets colours, fonts and letters ready while the data is on its way. */
  warm(): void {
    const { background, font } = this.colours();
    const measure = this.measureLabels();
    [...LETTERS].forEach((letter) => measure(letter));
    const pen = prepare(this.canvas, Math.max(1, this.width), Math.max(1, this.height));
    pen.fillStyle = background;
    for (const style of ['13px', '600 13px', '600 11px', '12px']) {
      pen.font = `${style} ${font}`;
      pen.fillText(LETTERS, 0, 40);
    }
    pen.fillRect(0, 0, this.width, this.height);
  }

  resize(width: number, height: number, mapWidth: number): void {
    this.width = width;
    this.height = height;
    this.mapWidth = mapWidth;
  }

  scale(window: TimeWindow): TimeScale {
    const { gutter, width, scaled } = this;
    if (scaled?.window !== window || scaled.left !== gutter || scaled.right !== width) {
      this.scaled = new TimeScale(window, gutter, width - gutter);
    }
    return this.scaled!;
  }

  /** The scale of the minimap: all of the chronicle with a little air. */
  mapScale(overview: Overview): TimeScale {
    const whole = wholeOf(overview).padded(0.02);
    return new TimeScale(whole, 12, Math.max(1, this.mapWidth - 24));
  }

  /** Gives the lanes their places. */
  arrange(chronicle: Chronicle): void {
    const lanes = this.arrangement.arrange(chronicle.overview?.lanes ?? []);
    this.boxes = stackLanes(lanes, this.height - this.head, this.style);
    const [longest, whole] = this.width < NARROW_BELOW ? [190, 190] : [longestLabel(this.boxes), 560];
    chronicle.arrange(this.boxes, this.measureLabels(), longest!, whole!);
  }

  /** Draws both canvases. */
  draw(chronicle: Chronicle, window: TimeWindow, attention: Attention, scroll: number): void {
    const picture = this.picture(chronicle, window, attention, scroll);
    this.frame = picture.frame;
    this.erasInView = picture.eras;
    const canvas = prepare(this.canvas, this.width, this.height);
    const stamps = this.stampsFor(picture.palette);
    paint(canvas, {
      ...picture,
      stamp: (mark) => stamps.stamp(canvas, mark),
      titles: picture.gutter > 0 ? () => this.paintTitles(canvas, picture) : undefined,
    });
    if (chronicle.overview) {
      this.paintMap(chronicle.overview, window, picture.palette);
    }
  }

  /** A picture of a window for a sheet of paper, with all lanes on it. */
  onSheet(
    chronicle: Chronicle,
    window: TimeWindow,
    sheet: { readonly width: number; readonly height: number },
  ): Picture {
    const { width, height } = this;
    this.width = sheet.width;
    this.height = sheet.height;
    this.arrange(chronicle);
    this.height = Math.max(sheet.height, this.contentHeight);
    const picture = this.picture(chronicle, window, NOTHING, 0);
    this.width = width;
    this.height = height;
    this.arrange(chronicle);
    return picture;
  }

  private stampsFor(palette: Palette): Stamps {
    if (this.stamps?.palette !== palette || this.stamps.ratio !== screenRatio()) {
      this.stamps = new Stamps(palette, screenRatio());
    }
    return this.stamps;
  }

  private paintTitles(canvas: CanvasRenderingContext2D, picture: Picture): void {
    const { palette, boxes, top, gutter, height, measure } = picture;
    const reasons = [palette, boxes, top, measure];
    this.titles.copy(canvas, { width: gutter, height }, screenRatio(), reasons, (pen) => {
      pen.fillStyle = palette.background;
      pen.fillRect(0, 0, gutter, height);
      const area = { x: 0, y: top, width: gutter, height };
      paintLaneLines(pen, boxes, area, palette);
      paintLaneTitles(pen, boxes, area, picture);
    });
  }

  private paintMap(overview: Overview, window: TimeWindow, palette: Palette): void {
    const scale = this.mapScale(overview);
    const size = { width: this.mapWidth, height: MINIMAP_HEIGHT };
    const reasons = [overview, palette, this.words];
    const { x0, x1 } = brushOf(scale, window);
    const shown = [...reasons, this.mapWidth, screenRatio(), Math.round(x0), Math.round(x1)];
    if (sameAs(shown, this.mapShown)) {
      return;
    }
    this.mapShown = shown;
    const canvas = prepare(this.map, this.mapWidth, MINIMAP_HEIGHT);
    canvas.globalAlpha = 1;
    this.mapBase.copy(canvas, size, screenRatio(), reasons, (pen) =>
      paintMinimap(pen, scale, overview, palette, this.words),
    );
    paintBrush(canvas, scale, window, palette);
  }

  /** All that a picture of a window shows. */
  picture(
    chronicle: Chronicle,
    window: TimeWindow,
    attention: Attention,
    scroll: number,
  ): Picture {
    const scale = this.scale(window);
    const view = chronicle.view(scale);
    const palette = this.colours();
    const measure = this.measureLabels();
    const countWidth = (count: number): number => measure(countText(count)) * 0.9;
    const top = this.head - scroll;
    const { row, strip } = this.style;
    return {
      ...attention,
      width: this.width,
      height: this.height,
      scale,
      step: view.step,
      boxes: this.boxes,
      frame: frameOf(this.boxes, view.scenes, scale, { row, strip, countWidth, top }),
      eras: eraBoxes(this.shownEras, scale, this.today),
      kinds: eraKinds(this.shownEras),
      head: this.head,
      today: this.today,
      top,
      gutter: this.gutter,
      band: { palette, most: view.most, countWidth },
      palette,
      words: this.words,
      measure,
    };
  }

  /** The era whose name lies under a point. */
  eraAt(x: number, y: number): EraBox | null {
    const row = Math.floor((y - AXIS_HEIGHT) / ERA_ROW);
    return this.erasInView.find((box) => box.row === row && x >= box.x0 && x <= box.x1) ?? null;
  }

  private colours(): Palette {
    this.palette ??= readPalette(this.probe);
    return this.palette;
  }

  private measureLabels(): Measure {
    if (!this.measure) {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = `13px ${this.colours().font}`;
      this.measure = rememberWidths((text) => context.measureText(text).width);
    }
    return this.measure;
  }
}

/** Width of the column for lane titles. */
export function gutterOf(width: number): number {
  return width < NARROW_BELOW ? 0 : GUTTER;
}

/** The days of the chronicle without filter; some year when it is empty. */
export function wholeOf(overview: Overview): TimeWindow {
  const { whole } = overview;
  return whole
    ? new TimeWindow(whole.from, whole.to + 1)
    : (periodOf(overview) ?? new TimeWindow(19_000, 19_365));
}

/** From the first to the last day that passes the filter; `null` when nothing does. */
export function periodOf(overview: Overview): TimeWindow | null {
  const { from, to } = overview;
  return from !== undefined && to !== undefined ? new TimeWindow(from, to + 1) : null;
}
