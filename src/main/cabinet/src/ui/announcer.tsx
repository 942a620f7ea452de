import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Says something to who listens to the page rather than looks at it. */
export function announce(message: string): void {
  // The same words twice are no change, and no change is not read out.
  text = text === message ? `${message}\u00a0` : message;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Announcer() {
  return (
    <p className="unseen" role="status">
      {useSyncExternalStore(subscribe, () => text)}
    </p>
  );
}
