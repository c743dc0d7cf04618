import type { Chronicle } from './chronicle.js';
import { Arrangement } from './layout/arrangement.js';
import { ERA_ROW, eraBoxes, eraKinds, type EraBox } from './layout/eras.js';
import { countsInView, frameOf, type Frame } from './layout/frame.js';
import {
  gutterOf,
  heightOf,
  labelRoom,
  laneStyleOf,
  stackLanes,
  type LaneBox,
  type LaneStyle,
} from './layout/lanes.js';
import { AXIS_HEIGHT } from './paint/axis.js';
import { countText } from './paint/bands.js';
import { prepare, screenRatio } from './paint/canvas.js';
import { Ground } from './paint/ground.js';
import { Ink } from './paint/ink.js';
import { paintLaneLines, paintLaneTitles } from './paint/lanes.js';
import { Layer, sameAs } from './paint/layer.js';
import { MapCanvas } from './paint/map.js';
import { paint, paintGround, type Picture } from './paint/picture.js';
import type { Era, Lane, Overview } from './tiles/model.js';
import { TimeScale } from './time/scale.js';
import type { TimeWindow } from './time/window.js';
import { DateWords } from './time/words.js';
import type { View } from './views.js';

/** What a person has in hand. */
export interface Attention {
  readonly selected: string;
  readonly hovered: string;
  readonly focused: string;
}

const NO_LANES: readonly Lane[] = [];
const NO_ERAS: readonly Era[] = [];
const NOTHING: Attention = { selected: '', hovered: '', focused: '' };

/** The two canvases, their sizes and colours: turns a window of a chronicle into a picture. */
export class Stage {
  frame: Frame = { marks: [], bands: [], earlier: [] };
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
  /** How many events each lane had in view when the picture last came to rest. */
  inView: ReadonlyMap<string, number> | null = null;
  private countedIn: Chronicle | null = null;
  private readonly ground = new Ground();
  private readonly titles = new Layer();
  private scaled: TimeScale | null = null;
  private arranged: readonly unknown[] = [];
  private readonly canvas: HTMLCanvasElement;
  private readonly map: MapCanvas;
  private readonly ink: Ink;

  constructor(canvas: HTMLCanvasElement, map: HTMLCanvasElement, probe: HTMLElement) {
    this.canvas = canvas;
    this.map = new MapCanvas(map);
    this.ink = new Ink(probe);
  }

  get gutter(): number {
    return gutterOf(this.width);
  }

  get style(): LaneStyle {
    return laneStyleOf(this.width);
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
    return this.arrangement.eras ? this.eras : NO_ERAS;
  }

  /** Colours or fonts have changed: read them again. */
  restyle(): void {
    this.ink.forget();
  }

  /** Gets colours, fonts and letters ready while the data is on its way. */
  warm(): void {
    this.ink.warm(this.canvas, this.width, this.height);
  }

  /** Nobody moves the picture: gives back what only panning needs. */
  release(): void {
    this.ground.release();
  }

  resize(width: number, height: number, mapWidth: number): void {
    this.width = width;
    this.height = height;
    this.map.width = mapWidth;
  }

  scale(window: TimeWindow): TimeScale {
    const { gutter, width, scaled } = this;
    if (scaled?.window !== window || scaled.left !== gutter || scaled.right !== width) {
      this.scaled = new TimeScale(window, gutter, width - gutter);
    }
    return this.scaled!;
  }

  /** The scale of the minimap. */
  mapScale(overview: Overview): TimeScale {
    return this.map.scale(overview);
  }

  /** Gives the lanes their places. @returns whether there was a reason for new ones */
  arrange(chronicle: Chronicle): boolean {
    const { arrangement, width, height, head } = this;
    const lanes = chronicle.overview?.lanes ?? NO_LANES;
    const reasons = [chronicle, lanes, arrangement, width, height, head, this.ink.measure];
    if (sameAs(reasons, this.arranged)) {
      return false;
    }
    this.arranged = reasons;
    this.boxes = stackLanes(arrangement.arrange(lanes), height - head, this.style);
    const { among, alone } = labelRoom(this.boxes, this.width);
    chronicle.arrange(this.boxes, this.ink.measure, among, alone);
    return true;
  }

  /** Draws both canvases. */
  draw(chronicle: Chronicle, window: TimeWindow, attention: Attention, scroll: number): void {
    const scale = this.scale(window);
    const view = chronicle.view(scale);
    const picture = this.counted(this.pictureOf(view, scale, attention, scroll), chronicle);
    this.frame = picture.frame;
    this.erasInView = picture.eras;
    const canvas = prepare(this.canvas, this.width, this.height);
    const { stamps } = this.ink;
    paint(canvas, {
      ...picture,
      stamp: (mark) => stamps.stamp(canvas, mark),
      ground: () => this.paintGround(canvas, picture, view),
      titles: picture.gutter > 0 ? () => this.paintTitles(canvas, picture) : undefined,
    });
    if (chronicle.overview) {
      this.map.draw(chronicle.overview, window, picture.palette, this.words);
    }
  }

  /** Another chronicle has other numbers, from its first picture on. */
  private counted(picture: Picture, chronicle: Chronicle): Picture {
    if (chronicle === this.countedIn) {
      return picture;
    }
    this.countedIn = chronicle;
    this.inView = countsInView(picture.frame, picture.scale.window);
    return { ...picture, inView: this.inView };
  }

  private paintGround(canvas: CanvasRenderingContext2D, picture: Picture, view: View): boolean {
    const { boxes, palette, measure, head, top, today } = picture;
    const reasons = [view, boxes, palette, measure, top, today, this.width, this.shownEras];
    const strip = { top: head, bottom: picture.height };
    const { stamps } = this.ink;
    return this.ground.copy(canvas, picture.scale, strip, reasons, (pen, scale) => {
      const wide = this.pictureOf(view, scale, NOTHING, this.head - top);
      paintGround(pen, { ...wide, stamp: (mark) => stamps.stamp(pen, mark) });
    });
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
    const picture = this.still(chronicle, window, NOTHING);
    this.width = width;
    this.height = height;
    this.arrange(chronicle);
    return picture;
  }

  /** A picture that stands alone: its numbers are its own. */
  still(chronicle: Chronicle, window: TimeWindow, attention: Attention): Picture {
    const scale = this.scale(window);
    const picture = this.pictureOf(chronicle.view(scale), scale, attention, 0);
    return { ...picture, inView: countsInView(picture.frame, window) };
  }

  private paintTitles(canvas: CanvasRenderingContext2D, picture: Picture): void {
    const { palette, boxes, top, gutter, height, measure } = picture;
    const reasons = [palette, boxes, top, measure, picture.inView];
    this.titles.copy(canvas, { width: gutter, height }, screenRatio(), reasons, (pen) => {
      pen.fillStyle = palette.background;
      pen.fillRect(0, 0, gutter, height);
      const area = { x: 0, y: top, width: gutter, height };
      paintLaneLines(pen, boxes, area, palette);
      paintLaneTitles(pen, boxes, area, picture);
    });
  }

  /** All that a picture of a window shows. */
  private pictureOf(view: View, scale: TimeScale, attention: Attention, scroll: number): Picture {
    const { palette, measure } = this.ink;
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
      inView: this.inView,
      band: { palette, most: view.most, countWidth },
      palette,
      words: this.words,
      measure,
    };
  }
}
