import type { ReactiveController } from 'lit';
import { clearPaper, fillPaper } from './printing.js';
import { screenRatio } from '../paint/canvas.js';
import type { TimelineHost } from './host.js';

/** Attributes of the page that change its colours or direction. */
const THEME = { attributes: true, attributeFilter: ['class', 'style', 'theme', 'dir'] };

const PREFERENCES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** What happens around the element: its size, the page's theme, fonts, and printing. */
export class Surroundings implements ReactiveController {
  private readonly host: TimelineHost;
  private leaving = new AbortController();

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leaving.abort();
  }

  /** Watches until the element leaves the page. */
  watch(): void {
    this.leaving = new AbortController();
    const { painting } = this.host;
    const restyle = (): void => painting.restyle();
    this.watchSize();
    this.watchTheme(restyle);
    this.watchScreen();
    const { signal } = this.leaving;
    void document.fonts.ready.then(restyle);
    addEventListener('beforeprint', () => fillPaper(this.host), { signal });
    addEventListener('afterprint', () => clearPaper(this.host), { signal });
    painting.measure();
  }

  private watchSize(): void {
    const resized = new ResizeObserver(() => this.host.painting.measure());
    resized.observe(this.host.find('.stage'));
    resized.observe(this.host.find('.map'));
    this.leaving.signal.addEventListener('abort', () => resized.disconnect());
  }

  private watchTheme(restyle: () => void): void {
    const { signal } = this.leaving;
    const restyled = new MutationObserver(restyle);
    restyled.observe(document.documentElement, THEME);
    restyled.observe(document.body, THEME);
    signal.addEventListener('abort', () => restyled.disconnect());
    for (const query of PREFERENCES) {
      matchMedia(query).addEventListener('change', restyle, { signal });
    }
  }

  /** The window may move to a screen with finer pixels, or be zoomed: its size in CSS pixels can stay the same. */
  private watchScreen(): void {
    const other = (): void => {
      this.host.painting.draw();
      this.watchScreen();
    };
    const { signal } = this.leaving;
    matchMedia(`(resolution: ${screenRatio()}dppx)`).addEventListener('change', other, { once: true, signal });
  }
}
