type Scheme = 'light' | 'dark';

const storageKey = 'parley.colours';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function remembered(): Scheme | null {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

function current(): Scheme {
  return remembered() ?? (systemDark.matches ? 'dark' : 'light');
}

/** Choosing what the system shows anyway means following the system again. */
function choose(scheme: Scheme): void {
  const asSystem = scheme === (systemDark.matches ? 'dark' : 'light');
  try {
    if (asSystem) {
      localStorage.removeItem(storageKey);
    } else {
      localStorage.setItem(storageKey, scheme);
    }
  } catch {
    /* storage is closed: the choice lasts as long as the page */
  }
  const root = document.documentElement;
  root.style.colorScheme = asSystem ? 'light dark' : scheme;
  root.setAttribute('theme', asSystem ? 'light dark' : scheme);
}

const icon = `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5"/>
  <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor"/></svg>`;

/** A button that switches between light and dark and says which comes next. */
class ParleyColourToggle extends HTMLElement {
  private readonly button = document.createElement('button');

  connectedCallback(): void {
    this.button.type = 'button';
    this.button.className = 'icon-button';
    this.button.innerHTML = icon;
    this.button.onclick = () => {
      choose(current() === 'dark' ? 'light' : 'dark');
      this.describe();
    };
    systemDark.addEventListener('change', this.describe);
    this.replaceChildren(this.button);
    this.describe();
  }

  disconnectedCallback(): void {
    systemDark.removeEventListener('change', this.describe);
  }

  private readonly describe = (): void => {
    const words = current() === 'dark' ? 'Switch to light colours' : 'Switch to dark colours';
    this.button.title = words;
    this.button.setAttribute('aria-label', words);
  };
}

customElements.define('parley-colour-toggle', ParleyColourToggle);
