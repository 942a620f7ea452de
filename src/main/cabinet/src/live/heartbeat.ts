import { useEffect, useRef } from 'react';

/** In milliseconds. The server forgets who is there after 30 s without a heartbeat. */
export const HEARTBEAT = 10_000;

/** The mutations that change nothing: nobody waits for them. */
export const HEARTBEATS = ['presence'];

/**
 * Beats at once, whenever the state changes, and from time to time, as long as the page is to be seen.
 *
 * @param subject what is open
 * @param state what the beats tell of it
 * @param active false while somebody has to sign in first
 * @param beat tells the others
 * @param end tells that it is closed; also when the page itself is being closed. What does not arrive, expires.
 */
export function useHeartbeat(subject: string, state: unknown, active: boolean, beat: () => void, end: () => void): void {
  const latest = useRef({ beat, end });
  const beats = useRef(false);
  useEffect(() => {
    latest.current = { beat, end };
  });

  useEffect(() => {
    if (beats.current) {
      latest.current.beat();
    }
  }, [state]);

  useEffect(() => {
    if (!active) {
      return undefined;
    }
    let timer: ReturnType<typeof setInterval> | undefined;
    const begin = () => {
      if (timer === undefined) {
        latest.current.beat();
        timer = setInterval(() => latest.current.beat(), HEARTBEAT);
        beats.current = true;
      }
    };
    const stop = () => {
      if (timer !== undefined) {
        clearInterval(timer);
        timer = undefined;
        beats.current = false;
        latest.current.end();
      }
    };
    const look = () => (document.visibilityState === 'visible' ? begin() : stop());
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [subject, active]);
}

/** The names of people, by what they have open. */
export function namesBy<P extends { name: string }>(people: readonly P[], subject: (person: P) => string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  people.forEach((person) => {
    const known = names.get(subject(person));
    names.set(subject(person), known === undefined ? person.name : `${known}, ${person.name}`);
  });
  return names;
}
