import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CheckedMessage } from '../../api/types';
import { type About, made } from './acts';

/** In milliseconds. Who types faster than that is not interrupted. */
const PAUSE = 400;

/** A place of a text, with what stands there. */
interface Place {
  from: number;
  to: number;
  fragment: string;
}

/** The places that are still in the text, where they are now: typing before one moves it. */
export function still<P extends Place>(places: readonly P[], text: string): P[] {
  const taken = new Set<number>();
  return places.flatMap((place) => {
    const from = nearest(text, place, taken);
    if (from === -1) {
      return [];
    }
    taken.add(from);
    return [{ ...place, from, to: from + place.fragment.length }];
  });
}

/** The place of the fragment that is the nearest to where it was. */
function nearest(text: string, { fragment, from }: Place, taken: ReadonlySet<number>): number {
  let best = -1;
  for (let at = text.indexOf(fragment); at !== -1; at = text.indexOf(fragment, at + 1)) {
    if (!taken.has(at) && (best === -1 || Math.abs(at - from) < Math.abs(best - from))) {
      best = at;
    }
  }
  return best;
}

/** Of a text that belongs to no conversation. */
export const APART: Record<string, never> = {};

/** What the server says of the text as it was at the last pause; undefined while nothing is known of it. */
export function useCheck(text: string, template: string | undefined, about: About | { question: string } | typeof APART, wanted: boolean): CheckedMessage | undefined {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return useQuery({
    queryKey: ['message-check', about, template, settled],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/messages/check', { body: { text: settled, ...about, ...made(template) }, signal })),
    enabled: wanted && settled.trim() !== '',
    placeholderData: (known) => (settled.trim() === '' ? undefined : known),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // Advice: what cannot be had now comes with the next pause.
    retry: false,
  }).data;
}
