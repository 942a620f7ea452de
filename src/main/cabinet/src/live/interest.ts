import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Translate } from '../i18n';
import type { LiveEvent } from './stream';

/** How one thing that has changed is shown as it is now, with one request. */
export interface Refresh {
  /** Of the thing; events that come together and have the same key are dealt with once. */
  key: QueryKey;
  run: (client: QueryClient, events: readonly LiveEvent[]) => unknown;
}

/** What an event means to a feature. */
export interface Effect {
  refresh?: Refresh;
  /** What is reckoned from events, and so is queried from time to time. */
  settle?: readonly QueryKey[];
  /** Read out to who listens to the page. */
  announcement?: string;
}

/** What a feature does when events come. */
export interface LiveInterest {
  /** By type of event; other types do not concern it. */
  on: Readonly<Record<string, (event: LiveEvent, t: Translate) => Effect>>;
  /** All that events may change: queried again after a gap, and periodically without a connection. */
  all: QueryKey;
  /** A small query that is always on the page: queried when the stream ends, which it does with the session. */
  probe: QueryKey;
}

export function typesOf(interests: readonly LiveInterest[]): string[] {
  return [...new Set(interests.flatMap(({ on }) => Object.keys(on)))];
}

export function effectsOf(event: LiveEvent, interests: readonly LiveInterest[], t: Translate): Effect[] {
  return interests.flatMap(({ on }) => {
    const effect = on[event.type];
    return effect === undefined ? [] : [effect(event, t)];
  });
}
