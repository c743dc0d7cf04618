/** What a key asks for. */
export type Command =
  | 'left'
  | 'right'
  | 'page-left'
  | 'page-right'
  | 'in'
  | 'out'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'
  | 'open'
  | 'fit'
  | 'today'
  | 'date'
  | 'lanes'
  | 'undo'
  | 'redo'
  | 'period'
  | 'help'
  | 'clear';

const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-left',
  PageDown: 'page-right',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  Home: 'first',
  End: 'last',
  ArrowDown: 'next',
  n: 'next',
  ArrowUp: 'previous',
  p: 'previous',
  Enter: 'open',
  ' ': 'open',
  '0': 'fit',
  f: 'fit',
  t: 'today',
  g: 'date',
  l: 'lanes',
  u: 'undo',
  y: 'redo',
  r: 'period',
  '?': 'help',
  Escape: 'clear',
};

/** The command of a key press; `null` for all others, which stay with the page and the browser. */
export function commandOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  return KEYS[event.key] ?? KEYS[event.key.toLowerCase()] ?? null;
}

/** Keys and what they do, for the help panel. */
export const HELP: readonly (readonly [keys: string, words: string])[] = [
  ['/', 'Search'],
  ['?', 'This help'],
  ['← →', 'Move in time'],
  ['Page Up, Page Down', 'Move by a screen'],
  ['+ −', 'Zoom in, zoom out'],
  ['0', 'Show everything'],
  ['Home, End', 'First event, last event'],
  ['n ↓, p ↑', 'Next event, previous event'],
  ['Enter', 'Read the event, or open a band'],
  ['t', 'Go to today'],
  ['g', 'Go to a date in plain words'],
  ['l', 'Lanes: order, collapse, hide'],
  ['u, y', 'Take back a change of the lanes, make it again'],
  ['r', 'Choose a period: the days in view, then any other'],
  ['Esc', 'Close what is open, take back the selection'],
  ['Drag, swipe', 'Move in time'],
  ['Wheel, pinch', 'Zoom about the pointer'],
  ['Shift + wheel', 'Move in time'],
  ['Shift + drag', 'Choose a period'],
  ['Drag a lane’s title', 'Move the lane'],
  ['Double click', 'Zoom in; on an event, read it'],
];
