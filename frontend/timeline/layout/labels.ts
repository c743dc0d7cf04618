/** Measures a text in the font of the labels, in pixels. */
export type Measure = (text: string) => number;

/** Letters whose width does not depend on their neighbours: Latin, Greek, Cyrillic, punctuation. */
const PLAIN = /^[\u0020-\u052F\u1E00-\u1FFF\u2010-\u203A]*$/;

/**
 * Remembers widths letter by letter, so that a thousand new labels cost no time. Scripts that join
 * their letters are measured whole.
 */
export function rememberWidths(measure: Measure): Measure {
  const letters = new Map<string, number>();
  const texts = new Map<string, number>();
  const remembered = (key: string, memory: Map<string, number>): number => {
    let width = memory.get(key);
    if (width === undefined) {
      width = measure(key);
      memory.set(key, width);
    }
    return width;
  };
  return (text) => {
    if (!PLAIN.test(text)) {
      return remembered(text, texts);
    }
    let sum = 0;
    for (const letter of text) {
      sum += remembered(letter, letters);
    }
    return sum;
  };
}

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A text that keeps its own direction wherever it is drawn: in a text from right to left the full stop
 * and the ellipsis come to stand at the left.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/** A text as it stands on the picture. */
export interface Label {
  readonly text: string;
  readonly width: number;
}

/** Labels that are remembered: a few megabytes at most. */
const MOST_LABELS = 20_000;

/** Makes labels of texts. */
export type Labels = (text: string) => Label;

/** Makes a label of a text for so much room. */
export type RoomLabels = (text: string, room: number) => Label;

/** Labels as long as there is room, but no wider than `most` pixels. */
export function roomLabels(measure: Measure, most: number): RoomLabels {
  const whole = labelMaker(measure, most);
  return (text, room) => {
    const label = whole(text);
    if (label.width <= room) {
      return label;
    }
    const shorter = shorten(text, room, measure);
    return { text: isolated(shorter), width: measure(shorter) };
  };
}

/** Labels no wider than `most` pixels; each text is measured and shortened once. */
export function labelMaker(measure: Measure, most: number): Labels {
  const made = new Map<string, Label>();
  return (whole) => {
    let label = made.get(whole);
    if (!label) {
      if (made.size >= MOST_LABELS) {
        made.clear();
      }
      const text = shorten(whole, most, measure);
      label = { text: isolated(text), width: measure(text) };
      made.set(whole, label);
    }
    return label;
  };
}

/** A label no wider than `most` pixels: the text, or as many whole words as fit and an ellipsis. */
export function shorten(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) {
    return text;
  }
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const label = `${words.slice(0, count).join(' ').replace(/[,;:–-]+$/, '')}…`;
    if (measure(label) <= most) {
      return label;
    }
  }
  return shortenWord(words[0] ?? '', most, measure);
}

/** As many whole words of a label as fit, and an ellipsis; empty when not even two do: one says nothing. */
export function fitting(label: string, most: number, measure: Measure): string {
  const words = label.replace(/[\u2068\u2069]|…$/g, '').split(' ');
  const space = measure(' ');
  let left = most - measure('…') + space;
  let count = 0;
  while (count < words.length && (left -= measure(words[count]!) + space) >= 0) {
    count++;
  }
  const text = words.slice(0, count).join(' ').replace(/[,;:–-]+$/, '');
  return count < Math.min(2, words.length) ? '' : isolated(`${text}…`);
}

/** A text in as many lines of whole words as it needs; a word that is too long for a line is cut. */
export function wrapped(text: string, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > most) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each) => shorten(each, most, measure));
}

/** A text in at most two lines of whole words, the second one shortened. */
export function twoLines(text: string, most: number, measure: Measure): string[] {
  if (measure(text) <= most) {
    return [text];
  }
  const words = text.split(/\s+/);
  let count = words.length - 1;
  while (count > 1 && measure(words.slice(0, count).join(' ')) > most) {
    count--;
  }
  const first = shorten(words.slice(0, count).join(' '), most, measure);
  const second = words.slice(count).join(' ');
  return second ? [first, shorten(second, most, measure)] : [first];
}

function shortenWord(word: string, most: number, measure: Measure): string {
  let letters = [...word];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > most) {
    letters = letters.slice(0, -1);
  }
  return `${letters.join('')}…`;
}
