/** How many places are remembered to return to. */
const REMEMBERED = 20;

/** Where the focus has been, the latest last. */
let places: HTMLElement[] = [];
/** What surrounded the latest of them, from the inside out. */
let surroundings: Element[] = [];

/**
 * Keeps the focus in the page: when what has it vanishes, its replacement gets it, else the place where it was before,
 * else the main part. Without it the focus falls to the body, and people who use the keyboard or a screen reader
 * begin at the top.
 *
 * @returns how to stop
 */
export function keepFocus(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) {
      places = [...places.filter((place) => place !== target && place.isConnected), target].slice(-REMEMBERED);
      surroundings = ancestorsOf(target);
    }
  };
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      restore();
    }
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** Leaves a field for what surrounds it. */
export function leaveField(field: HTMLElement): void {
  const around = field.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
  if (around === null || around === undefined) {
    field.blur();
  } else {
    around.focus({ preventScroll: true });
  }
}

const DIALOGS = '[role="dialog"],[role="alertdialog"]';

/**
 * Gives the focus back to what had it before a dialog that is being closed. Base UI would give it to the first field
 * within, where that was no stop of the Tab key, such as the main part of the page.
 *
 * @returns whether that is left to Base UI
 */
export function returnFocus(): boolean {
  const place = places.findLast((each) => canHaveFocus(each) && each.closest(DIALOGS) === null);
  queueMicrotask(() => place?.focus({ preventScroll: true }));
  return place === undefined;
}

function restore(): void {
  const lost = places.at(-1);
  if (lost === undefined || canHaveFocus(lost)) {
    // Nothing had it, or a person has clicked beside everything.
    return;
  }
  const place = replacementOf(lost) ?? places.findLast(canHaveFocus) ?? document.getElementById('main');
  place?.focus({ preventScroll: true });
}

/** What looks like the one that is gone, nearest to where that was: rendered anew, it is another element. */
function replacementOf(lost: HTMLElement): HTMLElement | undefined {
  if (lost.isConnected) {
    return undefined;
  }
  const name = nameOf(lost);
  const around = name === '' ? undefined : surroundings.find((element) => element.isConnected);
  const alike = around?.querySelectorAll<HTMLElement>(lost.localName) ?? [];
  return [...alike].find((element) => nameOf(element) === name && canHaveFocus(element));
}

function nameOf(element: HTMLElement): string {
  return element.id || element.getAttribute('aria-label') || (element.textContent ?? '');
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && (element.checkVisibility?.() ?? element.offsetParent !== null);
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    ancestors.push(around);
  }
  return ancestors;
}
