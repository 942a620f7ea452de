import { preferences } from '../preferences/preferences';
import { pasted, type Scan, tellScan } from './codes';
import { keyOf, ownsEscape, ownsKeys, takesText } from './keys';
import { dispatch, isHandled, isPrefix, isQuick } from './layers';
import { PendingKeys } from './pending';
import { Scanner } from './scanner';
import { shortcutDelay } from './scannerProfile';
import { Sequence } from './sequence';
import { leaveField } from '../ui/focus';

/** Scanners hold these for capital letters; they are nobody's shortcuts. */
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph']);

const profile = () => preferences.get().scanner;
const scanner = new Scanner(profile);
const sequence = new Sequence();
const pending = new PendingKeys(
  () => shortcutDelay(profile()),
  () => profile()?.suffix.length === 0,
  () => breakOff(),
);
let silence: ReturnType<typeof setTimeout> | undefined;

/** Listens to the whole page. @returns how to stop */
export function listen(): () => void {
  const down = (event: KeyboardEvent) => hear(event);
  window.addEventListener('keydown', down, { capture: true });
  document.addEventListener('paste', pasted);
  return () => {
    window.removeEventListener('keydown', down, { capture: true });
    document.removeEventListener('paste', pasted);
  };
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === 'Escape' && event.repeat) {
    // Held a little too long it would do more than one thing: clear a field, leave it, close what is behind it.
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (takesText(event.target)) {
    if (event.key === 'Escape' && event.target instanceof HTMLElement && !ownsKeys(event.target) && !ownsEscape(event.target)) {
      leaveField(event.target);
    }
    return;
  }
  pending.comes(event.timeStamp);
  if (takesText(document.activeElement)) {
    // What waited has led into a field only now, late on a busy computer: the key is typed there.
    return;
  }
  if (isScan(event) || ownsKeys(event.target)) {
    return;
  }
  if (MODIFIERS.has(event.key)) {
    if (!event.repeat) {
      pending.prolong(event.timeStamp);
    }
    return;
  }
  if (event.key.length > 1) {
    pending.settle();
  }
  press(event);
}

/** Whether the key is a scanner's; nobody else hears of it then. */
function isScan(event: KeyboardEvent): boolean {
  if (event.repeat) {
    return false;
  }
  const covered = ownsKeys(event.target);
  // In a menu, letters and Enter choose an item.
  const heard = scanner.hear(event, event.timeStamp, (fast) => (covered ? !fast : pending.bearsAnEnd));
  awaitSilence(covered);
  if (heard.kind === 'key') {
    return false;
  }
  event.preventDefault();
  event.stopPropagation();
  pending.takeBack();
  tell(heard, covered);
  return true;
}

function awaitSilence(covered: boolean): void {
  clearTimeout(silence);
  if (scanner.wait !== undefined) {
    silence = setTimeout(() => tell(scanner.lapse(), covered), scanner.wait);
  }
}

/** Letters that were no person's, and nothing after them. */
function breakOff(): void {
  tell(scanner.breakOff(), false);
  awaitSilence(false);
}

function tell(heard: ReturnType<Scanner['lapse']>, covered: boolean): void {
  const scan: Scan | undefined =
    heard.kind === 'code' && covered
      ? { kind: 'covered', code: heard.code }
      : heard.kind === 'code' || heard.kind === 'broken'
        ? heard
        : undefined;
  if (scan !== undefined) {
    tellScan(scan);
  }
}

function press(event: KeyboardEvent): void {
  const key = keyOf(event);
  if (key === 'Escape' || key === 'Enter') {
    if (key === 'Escape' || !actsOnEnter(event.target)) {
      dispatch(key, event);
    }
    return;
  }
  const shortcut = shortcutOf(key, event);
  if (!event.repeat) {
    pending.press({ event, shortcut });
  } else if (shortcut !== undefined && isQuick(shortcut)) {
    // A key that is held down looks around, and does nothing twice.
    dispatch(shortcut, event);
  }
}

/** @returns undefined where the key is none, or only the first of two */
function shortcutOf(key: string, event: KeyboardEvent): string | undefined {
  if (!preferences.get().shortcuts) {
    return undefined;
  }
  const both = sequence.end(key, event.timeStamp);
  if (both !== undefined && isHandled(both)) {
    return both;
  }
  if (isPrefix(key)) {
    sequence.begin(key, event.timeStamp);
  }
  return isHandled(key) ? key : undefined;
}

function actsOnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href],button,summary,[role="menuitem"]') !== null;
}
