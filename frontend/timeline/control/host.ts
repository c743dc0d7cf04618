import type { ReactiveControllerHost } from 'lit';
import type { Navigator } from '../navigator.js';
import type { Stage } from '../stage.js';
import type { LaneMode } from '../tiles/model.js';
import type { TimeWindow } from '../time/window.js';
import type { Arranging } from './arranging.js';
import type { Choice } from './choice.js';
import type { ChosenPeriod } from './chosen-period.js';
import type { Data } from './data.js';
import type { Keyboard } from './keyboard.js';
import type { Painting } from './painting.js';
import type { Panels } from './panels.js';
import type { Pointing } from './pointing.js';
import type { Rest } from './rest.js';
import type { TitleDrag } from './title-drag.js';

/** The element as its controllers see it: what the page set, and the controllers themselves. */
export interface TimelineHost extends ReactiveControllerHost {
  readonly source: string;
  readonly filter: string;
  readonly lanes: LaneMode;
  selected: string;
  window: string;
  arrangement: string;
  readonly isConnected: boolean;
  readonly style: CSSStyleDeclaration;
  /** `null` before the first rendering. */
  readonly stage: Stage | null;
  readonly navigator: Navigator;
  /** The visible period; `null` before anything is known. */
  readonly visible: TimeWindow | null;
  readonly data: Data;
  readonly painting: Painting;
  readonly rest: Rest;
  readonly choice: Choice;
  readonly pointing: Pointing;
  readonly period: ChosenPeriod;
  readonly arranging: Arranging;
  readonly panels: Panels;
  readonly keyboard: Keyboard;
  readonly titleDrag: TitleDrag;
  /** A part of the element's own tree. */
  find<T extends HTMLElement>(selector: string): T;
  /** Tells the page. */
  emit(name: string, detail: object): void;
  toggleAttribute(name: string, force?: boolean): boolean;
}
