import { useEffect, useRef } from 'react';
import { type Handlers, onCode, push } from './keyboard';

/** Shortcuts for as long as the component is there. The set of names must not change meanwhile. */
export function useShortcuts(handlers: Handlers, active = true): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const layer: Handlers = {};
    for (const name of Object.keys(latest.current) as (keyof Handlers)[]) {
      layer[name] = (event) => latest.current[name]?.(event);
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
