import type { Pen } from './pen.js';

/** A colour or a gradient on its way into SVG. */
class SvgGradient {
  readonly id: string;
  private readonly line: string;
  private readonly stops: string[] = [];

  constructor(id: string, x0: number, y0: number, x1: number, y1: number) {
    this.id = id;
    this.line = `x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}"`;
  }

  addColorStop(offset: number, colour: string): void {
    this.stops.push(`<stop offset="${round(offset)}" stop-color="${escape(colour)}"/>`);
  }

  toString(): string {
    const units = 'gradientUnits="userSpaceOnUse"';
    return `<linearGradient id="${this.id}" ${units} ${this.line}>${this.stops.join('')}</linearGradient>`;
  }
}

type Paint = string | SvgGradient;

interface State {
  fillStyle: Paint;
  strokeStyle: Paint;
  globalAlpha: number;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dashes: readonly number[];
  groups: number;
}

/** Writes what is drawn as SVG: the same calls as on a canvas, as far as pictures need them. */
export class SvgPen {
  private state: State = {
    fillStyle: '#000',
    strokeStyle: '#000',
    globalAlpha: 1,
    lineWidth: 1,
    font: '10px sans-serif',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    dashes: [],
    groups: 0,
  };
  private readonly stack: State[] = [];
  private readonly out: string[] = [];
  private readonly definitions: { toString(): string }[] = [];
  private path = '';
  private readonly prefix: string;

  /** @param prefix keeps what is named in one drawing apart from another one in the same page */
  constructor(prefix = '') {
    this.prefix = prefix;
  }

  /** This pen in the place of a canvas context. */
  asPen(): Pen {
    return this as unknown as Pen;
  }

  /** The whole document. */
  document(width: number, height: number, title: string): string {
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const definitions = `<defs>${this.definitions.join('')}</defs>`;
    const body = this.out.join('\n') + '</g>'.repeat(this.state.groups);
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" direction="ltr">` +
      `<title>${escape(title)}</title>${definitions}\n${body}\n</svg>\n`
    );
  }

  get fillStyle(): Paint {
    return this.state.fillStyle;
  }
  set fillStyle(paint: Paint) {
    this.state.fillStyle = paint;
  }
  get strokeStyle(): Paint {
    return this.state.strokeStyle;
  }
  set strokeStyle(paint: Paint) {
    this.state.strokeStyle = paint;
  }
  set globalAlpha(alpha: number) {
    this.state.globalAlpha = alpha;
  }
  set lineWidth(width: number) {
    this.state.lineWidth = width;
  }
  set font(font: string) {
    this.state.font = font;
  }
  set textAlign(align: CanvasTextAlign) {
    this.state.textAlign = align;
  }
  set textBaseline(baseline: CanvasTextBaseline) {
    this.state.textBaseline = baseline;
  }

  save(): void {
    this.stack.push({ ...this.state });
  }

  restore(): void {
    const before = this.stack.pop();
    if (before) {
      this.out.push('</g>'.repeat(this.state.groups - before.groups));
      this.state = before;
    }
  }

  /** Moves what is drawn until the next `restore`. */
  translate(x: number, y: number): void {
    this.out.push(`<g transform="translate(${round(x)} ${round(y)})">`);
    this.state.groups++;
  }

  setLineDash(dashes: readonly number[]): void {
    this.state.dashes = dashes;
  }

  beginPath(): void {
    this.path = '';
  }
  closePath(): void {
    this.path += 'Z';
  }
  moveTo(x: number, y: number): void {
    this.path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.path += `L${round(x)} ${round(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.max(0, Math.min(radius, width / 2, height / 2));
    const corner = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
    this.path +=
      `M${round(x + r)} ${round(y)}h${round(width - 2 * r)}${corner(r, r)}v${round(height - 2 * r)}` +
      `${corner(-r, r)}h${round(2 * r - width)}${corner(-r, -r)}v${round(2 * r - height)}${corner(r, -r)}Z`;
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const whole = to - from >= 2 * Math.PI - 1e-6;
    const end = whole ? from + Math.PI : to;
    const at = (angle: number): string =>
      `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
    const half = (angle: number): string => `A${round(radius)} ${round(radius)} 0 0 1 ${at(angle)}`;
    this.path += `M${at(from)}${half(end)}${whole ? `${half(from)}Z` : ''}`;
  }

  clip(): void {
    const id = `${this.prefix}c${this.definitions.length}`;
    this.definitions.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.out.push(`<g clip-path="url(#${id})">`);
    this.state.groups++;
  }

  fill(): void {
    this.out.push(`<path d="${this.path}" ${this.filling()}/>`);
  }

  stroke(): void {
    const { strokeStyle, lineWidth, dashes } = this.state;
    const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
    const line = `stroke="${paintOf(strokeStyle)}" stroke-width="${lineWidth}"${dash}`;
    this.out.push(`<path d="${this.path}" fill="none" ${line}${this.alpha()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
    if (width > 0 && height > 0) {
      this.out.push(`<rect ${place} ${this.filling()}/>`);
    }
  }

  fillText(text: string, x: number, y: number): void {
    const anchor = this.state.textAlign === 'center' ? ' text-anchor="middle"' : '';
    const middle = this.state.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    const font = `style="font:${escape(this.state.font)}"`;
    const place = `x="${round(x)}" y="${round(y)}"`;
    this.out.push(`<text ${place} ${font}${anchor}${middle} ${this.filling()}>${escape(text)}</text>`);
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): SvgGradient {
    const gradient = new SvgGradient(`${this.prefix}g${this.definitions.length}`, x0, y0, x1, y1);
    this.definitions.push(gradient);
    return gradient;
  }

  private filling(): string {
    return `fill="${paintOf(this.state.fillStyle)}"${this.alpha()}`;
  }

  private alpha(): string {
    return this.state.globalAlpha === 1 ? '' : ` opacity="${round(this.state.globalAlpha)}"`;
  }
}

function paintOf(paint: Paint): string {
  return typeof paint === 'string' ? escape(paint) : `url(#${paint.id})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Characters that XML has no way to write, as a search can bring them from the page's address. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escape(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
