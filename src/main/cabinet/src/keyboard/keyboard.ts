import { preferences } from '../preferences/preferences';
import { pasted, tellCode } from './codes';
import { keyOf, ownsKeys, takesText } from './keys';
import { dispatch, isHandled, isPrefix } from './layers';
import { SCAN_GAP, Scanner } from './scanner';
import { Sequence } from './sequence';

const scanner = new Scanner();
const sequence = new Sequence();

/**
 * A shortcut waits for as long as a scanner takes to its next key: the first letter of a barcode must
 * not hand an order over.
 */
let waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

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
  if (takesText(event.target)) {
    if (event.key === 'Escape' && event.target instanceof HTMLElement && !ownsKeys(event.target)) {
      event.target.blur();
    }
    return;
  }
  if (ownsKeys(event.target)) {
    return;
  }
  if (event.repeat) {
    press(event);
    return;
  }
  const heard = scanner.hear(event, event.timeStamp);
  if (heard.kind === 'code') {
    event.preventDefault();
    event.stopPropagation();
    forget();
    tellCode(heard.code);
    return;
  }
  if (event.key.length > 1) {
    settle();
  }
  press(event);
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
  if (shortcut === undefined) {
    wait();
    return;
  }
  event.preventDefault();
  const run = () => dispatch(shortcut, event);
  if (event.repeat) {
    run();
    return;
  }
  waiting.push(run);
  wait();
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

/** The time begins anew with each key, also with those that are no shortcuts. */
function wait(): void {
  if (waiting.length > 0) {
    clearTimeout(timer);
    timer = setTimeout(settle, SCAN_GAP);
  }
}

/** It was a person after all, if it was not much: what waits is done. */
function settle(): void {
  const due = scanner.long ? [] : waiting;
  forget();
  due.forEach((run) => run());
}

function forget(): void {
  clearTimeout(timer);
  waiting = [];
}

function actsOnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href],button,summary,[role="menuitem"]') !== null;
}
