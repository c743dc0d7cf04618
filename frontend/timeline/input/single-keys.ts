/** Where a person's wish is kept. */
const NAME = 'parley-single-keys';

/** Roles and fields that want the keys for themselves. */
const TAKES_KEYS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=combobox]';

/** What lies over the page, wherever the focus is. */
const OVERLAYS = 'vaadin-dialog[opened], vaadin-menu-bar-submenu[opened]';

/** Whether keys without Ctrl or Alt do something wherever no field has the focus. */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    // Embedded in another page there may be no memory, and so no wish.
    return true;
  }
}

/** Whoever speaks to the computer, or strikes keys by accident, can do without them. */
export function setSingleKeys(work: boolean): void {
  if (work) {
    localStorage.removeItem(NAME);
  } else {
    localStorage.setItem(NAME, 'off');
  }
}

/** The list of events is one too, but leaves to the page what it has no use for. */
function takesKeys(part: EventTarget): boolean {
  return part instanceof Element && part.matches(TAKES_KEYS) && !part.matches('.surface');
}

/** Whether a key is nobody's yet: no field, list, menu or dialog has the focus. Looks into shadow roots. */
export function isFree(event: KeyboardEvent): boolean {
  return (
    !event.defaultPrevented &&
    !event.composedPath().some(takesKeys) &&
    document.querySelector(OVERLAYS) === null
  );
}
