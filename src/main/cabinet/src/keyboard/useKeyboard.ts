import { useEffect, useRef } from 'react';
import { onScan, type Scan } from './codes';
import { type Handler, type Handlers, push, type Quick } from './layers';

/** Shortcuts for as long as the component is there. The set of keys must not change meanwhile. */
export function useShortcuts(handlers: Handlers, active = true): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const layer: Record<string, Handler | Quick> = {};
    for (const [shortcut, handler] of Object.entries(latest.current)) {
      layer[shortcut] =
        typeof handler === 'object'
          ? { quick: (event) => quickOf(latest.current[shortcut])?.quick(event) ?? false }
          : (event) => handlerOf(latest.current[shortcut])?.(event);
    }
    return push(layer);
  }, [active]);
}

const quickOf = (handler: Handler | Quick | undefined) => (typeof handler === 'object' ? handler : undefined);
const handlerOf = (handler: Handler | Quick | undefined) => (typeof handler === 'function' ? handler : undefined);

/** What is scanned, or pasted outside of fields. */
export function useScan(listener: (scan: Scan) => void, active = true): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => (active ? onScan((scan) => latest.current(scan)) : undefined), [active]);
}
