import type { QueryKey } from '@tanstack/react-query';
import type { Translate } from '../i18n';
import type { LiveEvent } from './stream';

/** What an event means to a feature. */
export interface Effect {
  /** What is to be queried again. */
  stale: readonly QueryKey[];
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
