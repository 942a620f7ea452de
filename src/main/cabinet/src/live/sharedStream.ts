import { connect, type LiveEvent } from './stream';

type Word =
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'state'; open: boolean }
  /** A tab has just come and asks whether there is a connection. */
  | { kind: 'hello' };

export interface Listener {
  event(event: LiveEvent): void;
  state(open: boolean): void;
}

/**
 * One connection for all tabs of the browser: over HTTP/1.1 it allows six to an origin, and hidden
 * tabs would eat them. The tab that holds the lock listens and tells the others.
 *
 * @param types of the events that are wanted
 * @returns how to stop
 */
export function listenTogether(types: readonly string[], listener: Listener): () => void {
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') {
    // Without a secure context there are no locks: everybody asks for themselves every 30 s.
    return () => undefined;
  }
  const channel = new BroadcastChannel('kramar.live');
  const leaving = new AbortController();
  let leading = false;
  let connected = false;

  const tell = (word: Word) => channel.postMessage(word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'hello') {
      if (leading) {
        tell({ kind: 'state', open: connected });
      }
    } else if (data.kind === 'event') {
      listener.event(data.event);
    } else {
      listener.state(data.open);
    }
  };

  navigator.locks
    .request('kramar.live', { signal: leaving.signal }, () => {
      if (leaving.signal.aborted) {
        return undefined;
      }
      leading = true;
      const close = connect(
        types,
        (event) => {
          listener.event(event);
          tell({ kind: 'event', event });
        },
        (open) => {
          connected = open;
          listener.state(open);
          tell({ kind: 'state', open });
        },
      );
      return new Promise<void>((resolve) => {
        leaving.signal.addEventListener('abort', () => {
          close();
          resolve();
        });
      });
    })
    .catch(() => undefined);
  tell({ kind: 'hello' });

  return () => {
    leaving.abort();
    channel.close();
  };
}
