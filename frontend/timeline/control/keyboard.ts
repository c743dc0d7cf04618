import { commandOf, type Command } from '../input/keys.js';
import { periodOf } from '../stage.js';
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
    if (command && this.host.visible && this.host.data.current) {
      event.preventDefault();
      this.obey(command);
    }
  }

  obey(command: Command): void {
    const { navigator, choice, data, stage } = this.host;
    const whole = periodOf(data.current!.overview!);
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
        return navigator.step((window) => window.pan(whole.from - window.from - window.span * 0.1));
      case 'last':
        return navigator.step((window) => window.pan(whole.to - window.to + window.span * 0.1));
      case 'today':
        return navigator.step((window) => window.centredOn(stage!.today));
      case 'fit':
        return navigator.fit();
      case 'next':
        return choice.walk(1);
      case 'previous':
        return choice.walk(-1);
      case 'open':
        return choice.openFocused();
      case 'help':
        return this.help();
      case 'clear':
        return this.clear();
    }
  }

  help(): void {
    this.host.find<HTMLDialogElement>('dialog').showModal();
  }

  private pan(share: number): void {
    this.host.navigator.step((window) => window.pan(window.span * share));
  }

  private clear(): void {
    this.host.pointing.release();
    this.host.choice.focusedName = '';
    this.host.choice.select('');
  }
}
