import { hashKey, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { announce } from '../ui/announcer';
import { effectsOf, type LiveInterest, typesOf } from './interest';
import { listenTogether } from './sharedStream';

export type Live = 'live' | 'polling' | 'offline';

/** Events come in bursts; what they make stale is queried once for all of them. In milliseconds. */
const BURST = 300;
/** Without a connection everything is queried so often. In milliseconds. */
export const POLL = 30_000;

/**
 * Keeps what is shown up to date for as long as the component is there.
 *
 * @param active false while nobody is signed in
 * @param interests of the features; the same array as long as they are the same
 */
export function useLive(active: boolean, interests: readonly LiveInterest[]): Live {
  const client = useQueryClient();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const online = useOnline();

  useEffect(() => {
    if (!active) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let connected = false;
    const stale = new Map<string, QueryKey>();
    const refresh = () => {
      timer = undefined;
      stale.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
      stale.clear();
    };
    const stop = listenTogether(typesOf(interests), {
      event(event) {
        for (const effect of effectsOf(event, interests, t)) {
          effect.stale.forEach((queryKey) => stale.set(hashKey(queryKey), queryKey));
          if (effect.announcement !== undefined) {
            announce(effect.announcement);
          }
        }
        if (stale.size > 0) {
          timer ??= setTimeout(refresh, BURST);
        }
      },
      state(now) {
        setOpen(now);
        if (now) {
          // What happened while there was no connection is not known one by one.
          interests.forEach(({ all }) => void client.invalidateQueries({ queryKey: all }));
        } else if (connected) {
          // The server ends the stream with the session: a request now is answered so.
          interests.forEach(({ probe }) => void client.invalidateQueries({ queryKey: probe }));
        }
        connected = now;
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
      setOpen(false);
    };
  }, [active, interests, client, t]);

  useEffect(() => {
    if (!active || open || !online) {
      return undefined;
    }
    const timer = setInterval(
      () => interests.forEach(({ all }) => void client.invalidateQueries({ queryKey: all })),
      POLL,
    );
    return () => clearInterval(timer);
  }, [active, open, online, interests, client]);

  return !online ? 'offline' : open ? 'live' : 'polling';
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}
