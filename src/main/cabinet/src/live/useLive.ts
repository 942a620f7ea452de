import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listenTogether } from './sharedStream';
import { keys } from '../orders/data/queries';
import { useWords } from '../i18n';
import { announce } from '../ui/announcer';

export type Live = 'live' | 'polling' | 'offline';

/** Events come in flocks; the lists are asked for once for all of them. In milliseconds. */
const FLOCK = 300;
/** Without a connection the lists are asked for so often. In milliseconds. */
export const POLL = 30_000;

/**
 * Keeps what is shown up to date for as long as the component is there.
 *
 * @param active false while nobody is signed in
 */
export function useLive(active: boolean): Live {
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
    const touched = new Set<string>();
    const refresh = () => {
      timer = undefined;
      void client.invalidateQueries({ queryKey: keys.lists });
      void client.invalidateQueries({ queryKey: keys.counts });
      touched.forEach((number) => void client.invalidateQueries({ queryKey: keys.order(number) }));
      touched.clear();
    };
    const soon = () => {
      timer ??= setTimeout(refresh, FLOCK);
    };
    const stop = listenTogether({
      event(event) {
        if (event.order === null) {
          return;
        }
        touched.add(event.order);
        if (event.type === 'order.placed') {
          announce(t('live.new', { number: event.order }));
        }
        soon();
      },
      state(now) {
        setOpen(now);
        if (now) {
          // What happened while there was no connection is not known one by one.
          void client.invalidateQueries({ queryKey: keys.orders });
        } else if (connected) {
          // The server ends the stream with the session: a request now is answered so.
          void client.invalidateQueries({ queryKey: keys.counts });
        }
        connected = now;
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
      setOpen(false);
    };
  }, [active, client, t]);

  useEffect(() => {
    if (!active || open || !online) {
      return undefined;
    }
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: keys.orders }), POLL);
    return () => clearInterval(timer);
  }, [active, open, online, client]);

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
