import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { announce } from '../ui/announcer';
import { Burst } from './burst';
import { effectsOf, type LiveInterest, typesOf } from './interest';
import { listenTogether } from './sharedStream';

export type Live = 'live' | 'polling' | 'offline';

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
    let connected = false;
    const burst = new Burst(
      client,
      interests.map(({ all }) => all),
    );
    const stop = listenTogether(typesOf(interests), {
      event(event) {
        for (const effect of effectsOf(event, interests, t)) {
          burst.add(event, effect);
          if (effect.announcement !== undefined) {
            announce(effect.announcement);
          }
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
      burst.stop();
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
