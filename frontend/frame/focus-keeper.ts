/** Brings the focus back from a part of the page whose content comes and goes. */
export class FocusKeeper {
  /** What had the focus before it came here. */
  private origin: HTMLElement | null = null;
  /** What has or had the focus here. */
  private held: HTMLElement | null = null;
  private readonly part: HTMLElement;

  constructor(part: HTMLElement) {
    this.part = part;
    part.addEventListener('focusin', (event) => this.entered(event));
    part.addEventListener('focusout', (event) => this.left(event));
  }

  /** Whoever is here now is to be brought back later. */
  remember(): void {
    const now = document.activeElement;
    if (now instanceof HTMLElement && !this.part.contains(now)) {
      this.origin = now;
    }
  }

  /** Gives the focus to something inside. */
  take(inside: HTMLElement | null): void {
    this.remember();
    inside?.focus();
  }

  /** The part was closed. */
  release(): void {
    if (this.isHereOrLost) {
      this.origin?.focus();
    }
  }

  /** The focus that went away with old content goes to the headline of the new one, or where it came from. */
  keep(open: boolean, headline: HTMLElement | null): void {
    if (this.held && this.isHereOrLost && !(open && this.held.isConnected)) {
      this.held = null;
      ((open && headline) || this.origin)?.focus();
    }
  }

  private get isHereOrLost(): boolean {
    const now = document.activeElement;
    return now === document.body || this.part.contains(now);
  }

  private entered(event: FocusEvent): void {
    if (this.held === null && event.relatedTarget instanceof HTMLElement) {
      this.origin = event.relatedTarget;
    }
    this.held = event.target as HTMLElement;
  }

  private left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.part.contains(event.relatedTarget)) {
      this.held = null;
    }
  }
}
