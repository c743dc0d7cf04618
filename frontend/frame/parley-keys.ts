import { isFree, singleKeysWork } from '../timeline/input/single-keys.js';

const keyEvents: Record<string, string> = { '?': 'help-key', Escape: 'close-key' };

/**
 * Turns single keys anywhere on the page into events. `/` goes to the search field at once, so that no letter typed
 * after it is lost.
 *
 * @attr search - selector of the field that `/` goes to
 * @attr keys - the keys to listen for, separated by spaces; all others stay with whoever else listens
 * @fires help-key - `?`
 * @fires close-key - Escape, unless something nearer has already used it
 */
class ParleyKeys extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('keydown', this.onKeydown);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKeydown);
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const withModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (withModifier || !isFree(event) || (event.key !== 'Escape' && !singleKeysWork())) {
      return;
    }
    if (event.key === '/' && this.hasAttribute('search')) {
      event.preventDefault();
      document.querySelector<HTMLInputElement>(this.getAttribute('search')!)?.select();
    } else {
      this.tell(event);
    }
  };

  private tell(event: KeyboardEvent): void {
    const wanted = (this.getAttribute('keys') ?? '').split(' ');
    const name = wanted.includes(event.key) ? keyEvents[event.key] : undefined;
    if (name) {
      this.dispatchEvent(new CustomEvent(name));
    }
  }
}

customElements.define('parley-keys', ParleyKeys);
