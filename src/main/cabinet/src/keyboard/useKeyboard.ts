import { useEffect, useRef } from 'react';
import { onScan, type Scan } from './codes';
import { type Handlers, push } from './layers';

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
    const layer: Record<string, Handlers[string]> = {};
    for (const [shortcut, handler] of Object.entries(latest.current)) {
      layer[shortcut] = follow(handler, () => latest.current[shortcut]);
    }
    return push(layer);
  }, [active]);
}

/** A handler of the same kind that does what the latest one does. */
function follow(handler: Handlers[string], latest: () => Handlers[string] | undefined): Handlers[string] {
  if (typeof handler !== 'object') {
    return (event) => {
      const now = latest();
      return typeof now === 'function' ? now(event) : false;
    };
  }
  if ('quick' in handler) {
    return {
      quick: (event) => {
        const now = latest();
        return typeof now === 'object' && 'quick' in now ? now.quick(event) : false;
      },
    };
  }
  return {
    field: (event) => {
      const now = latest();
      return typeof now === 'object' && 'field' in now ? now.field(event) : false;
    },
  };
}

/** What is scanned, or pasted outside of fields. */
export function useScan(listener: (scan: Scan) => void, active = true): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => (active ? onScan((scan) => latest.current(scan)) : undefined), [active]);
}
