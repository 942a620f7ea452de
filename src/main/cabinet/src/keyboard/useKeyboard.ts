import { useEffect, useRef } from 'react';
import { onCode } from './codes';
import { type Handler, type Handlers, push } from './layers';

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
    const layer: Record<string, Handler> = {};
    for (const shortcut of Object.keys(latest.current)) {
      layer[shortcut] = (event) => latest.current[shortcut]?.(event);
    }
    return push(layer);
  }, [active]);
}

/** Codes that are scanned or pasted outside of fields. */
export function useCodes(listener: (code: string) => void, active = true): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => (active ? onCode((code) => latest.current(code)) : undefined), [active]);
}
