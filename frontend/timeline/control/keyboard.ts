import { commandOf, type Command } from '../input/keys.js';
import { periodOf } from '../tiles/extent.js';
import type { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** Shares of the window that a step moves by. */
const STEP = 0.15;
const PAGE = 0.9;
const ZOOM = 0.6;

/** What keys and buttons ask for. */
export class Keyboard {
  private readonly host: TimelineHost;

  constructor(host: TimelineHost) {
    this.host = host;
  }

  pressed(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || !this.host.visible || !this.host.data.current) {
      return;
    }
    // Where there is nothing to let go of, the page may have something to close.
    if (command !== 'clear' || this.hasHold()) {
      event.preventDefault();
      this.obey(command);
    }
  }

  obey(command: Command): void {
    const { navigator, choice, stage } = this.host;
    switch (command) {
      case 'left':
        return this.pan(-STEP);
      case 'right':
        return this.pan(STEP);
      case 'page-left':
        return this.pan(-PAGE);
      case 'page-right':
        return this.pan(PAGE);
      case 'in':
        return navigator.step((window) => window.zoom(ZOOM));
      case 'out':
        return navigator.step((window) => window.zoom(1 / ZOOM));
      case 'first':
        return this.toEnd((window, whole) => whole.from - window.from - window.span * 0.1);
      case 'last':
        return this.toEnd((window, whole) => whole.to - window.to + window.span * 0.1);
      case 'today':
        return navigator.step((window) => window.centredOn(stage!.today));
      case 'fit':
        return this.host.data.fit();
      case 'next':
        return choice.walk(1);
      case 'previous':
        return choice.walk(-1);
      case 'open':
        return choice.openFocused();
      case 'date':
        return this.host.panels.toggle('date');
      case 'lanes':
        return this.host.panels.toggle('lanes');
      case 'undo':
        return this.host.arranging.undo();
      case 'redo':
        return this.host.arranging.redo();
      case 'period':
        return this.host.pointing.chooseView();
      case 'help':
        return this.host.emit('help-asked', {});
      case 'clear':
        return this.clear();
    }
  }

  private pan(share: number): void {
    this.host.navigator.step((window) => window.pan(window.span * share));
  }

  /** To the first or last of what passes the filter. */
  private toEnd(days: (window: TimeWindow, whole: TimeWindow) => number): void {
    const whole = periodOf(this.host.data.current!.overview!);
    if (whole) {
      this.host.navigator.step((window) => window.pan(days(window, whole)));
    }
  }

  /** Whether anything is selected, focused, drawn or about to be. */
  private hasHold(): boolean {
    const { pointing, period, choice, selected } = this.host;
    return pointing.boxing || period.days !== null || choice.focusedName !== '' || selected !== '';
  }

  private clear(): void {
    this.host.pointing.release();
    this.host.choice.focusedName = '';
    this.host.choice.select('');
  }
}
