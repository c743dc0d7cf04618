/** The colours and fonts of a picture, all from CSS custom properties of the element. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly stripe: string;
  readonly accent: string;
  readonly today: string;
  readonly lanes: readonly string[];
  readonly font: string;
}

const HUES = 8;

/** The colour with a number, from 1; all others are grey. */
export function hueOf(palette: Palette, hue: number): string {
  return palette.lanes[hue - 1] ?? palette.muted;
}

/**
 * Reads the palette through an element whose colour can be set: the browser then resolves variables,
 * `light-dark()` and system colours.
 */
export function readPalette(probe: HTMLElement): Palette {
  const style = getComputedStyle(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--parley-timeline-${name})`;
    return style.color;
  };
  const palette = {
    background: colour('background'),
    text: colour('text'),
    muted: colour('muted'),
    line: colour('line'),
    stripe: colour('stripe'),
    accent: colour('accent'),
    today: colour('today'),
    lanes: Array.from({ length: HUES }, (_, index) => colour(`lane-${index + 1}`)),
    font: style.fontFamily,
  };
  probe.style.removeProperty('color');
  return palette;
}
