import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CheckedMessage, Finding } from '../../api/types';
import type { About } from './acts';

/** In milliseconds. Who types faster than that is not interrupted. */
const PAUSE = 400;

/** The findings that are still in the text, at their places of now: typing before one moves it. */
export function still(findings: readonly Finding[], text: string): Finding[] {
  const taken = new Set<number>();
  return findings.flatMap((finding) => {
    const from = nearest(text, finding, taken);
    if (from === -1) {
      return [];
    }
    taken.add(from);
    return [{ ...finding, from, to: from + finding.fragment.length }];
  });
}

/** The place of the fragment that is the nearest to where it was. */
function nearest(text: string, { fragment, from }: Finding, taken: ReadonlySet<number>): number {
  let best = -1;
  for (let at = text.indexOf(fragment); at !== -1; at = text.indexOf(fragment, at + 1)) {
    if (!taken.has(at) && (best === -1 || Math.abs(at - from) < Math.abs(best - from))) {
      best = at;
    }
  }
  return best;
}

/** What the server says of the text as it was at the last pause; undefined while nothing is known of it. */
export function useCheck(text: string, about: About, wanted: boolean): CheckedMessage | undefined {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return useQuery({
    queryKey: ['message-check', about, settled],
    queryFn: ({ signal }) => answered(api.POST('/api/v1/messages/check', { body: { text: settled, ...about }, signal })),
    enabled: wanted && settled.trim() !== '',
    placeholderData: (known) => (settled.trim() === '' ? undefined : known),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // Advice: what cannot be had now comes with the next pause.
    retry: false,
  }).data;
}
