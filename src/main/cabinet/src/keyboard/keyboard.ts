import { preferences } from '../preferences/preferences';
import { keyOf, ownsKeys, takesText } from './keys';
import { SCAN_GAP, Scanner } from './scanner';
import { SHORTCUTS, type Shortcut } from './shortcuts';

/** Answers false when there is nothing to do for it here. */
export type Handler = (event: KeyboardEvent) => boolean | void;
export type Handlers = Partial<Record<Shortcut | 'open' | 'back', Handler>>;

const layers: Handlers[] = [];
const scanListeners = new Set<(code: string) => void>();
const scanner = new Scanner();
const byKey = new Map<string, Shortcut>(
  Object.entries(SHORTCUTS).map(([name, { key }]) => [key, name as Shortcut]),
);

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

/** Handlers on top of those that are there; the topmost that has something to do wins. */
export function push(handlers: Handlers): () => void {
  layers.push(handlers);
  return () => {
    layers.splice(layers.indexOf(handlers), 1);
  };
}

/** @param listener is told what was scanned, or pasted outside of fields */
export function onCode(listener: (code: string) => void): () => void {
  scanListeners.add(listener);
  return () => {
    scanListeners.delete(listener);
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
    scanListeners.forEach((listener) => listener(heard.code));
    return;
  }
  if (event.key.length > 1) {
    settle();
  }
  press(event);
}

function press(event: KeyboardEvent): void {
  const key = keyOf(event);
  if (key === 'Escape') {
    dispatch('back', event);
    return;
  }
  if (key === 'Enter') {
    if (!actsOnEnter(event.target)) {
      dispatch('open', event);
    }
    return;
  }
  const shortcut = byKey.get(key);
  if (shortcut === undefined || !preferences.get().shortcuts || layers.every((layer) => layer[shortcut] === undefined)) {
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

function dispatch(name: keyof Handlers, event: KeyboardEvent): void {
  for (const layer of [...layers].reverse()) {
    const handler = layer[name];
    if (handler !== undefined && handler(event) !== false) {
      event.preventDefault();
      return;
    }
  }
}

function actsOnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href],button,summary,[role="menuitem"]') !== null;
}

function pasted(event: ClipboardEvent): void {
  if (takesText(event.target) || ownsKeys(event.target)) {
    return;
  }
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (text !== '' && text.length <= 60) {
    scanListeners.forEach((listener) => listener(text));
  }
}
