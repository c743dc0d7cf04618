const keyEvents: Record<string, string> = { '/': 'search-key', '?': 'help-key', Escape: 'close-key' };

/** Whether what has the focus takes typed characters. Looks into shadow roots. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}

function isOverlayOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-menu-bar-submenu[opened]') !== null;
}

/**
 * Turns single keys anywhere on the page into events.
 *
 * @fires search-key - `/`
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
    const name = keyEvents[event.key];
    const withModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (!name || withModifier || event.defaultPrevented || isTyping(event) || isOverlayOpen()) {
      return;
    }
    if (event.key !== 'Escape') {
      event.preventDefault();
    }
    this.dispatchEvent(new CustomEvent(name));
  };
}

customElements.define('parley-keys', ParleyKeys);
