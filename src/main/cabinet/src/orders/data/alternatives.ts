import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api } from '../../api/client';
import type { Alternative, OfferAlternative } from '../../api/types';
import { keys } from './queries';

/** As many as the card shows; more are in the record only. */
const SHOWN = 20;

/** In milliseconds. No event tells of an alternative that is added in another window. */
const KEPT = 30_000;

/**
 * What the buyer was offered instead, the newest first; undefined while it is not known.
 *
 * @param growing whether alternatives can still be added
 */
export function useAlternatives(number: string, growing: boolean): Alternative[] | undefined {
  return useQuery({
    queryKey: keys.alternatives(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/alternatives', { params: { path: { number }, query: { limit: SHOWN } }, signal })),
    select: ({ items }) => items,
    staleTime: KEPT,
    refetchInterval: growing ? KEPT : false,
  }).data;
}

/** Alternatives are added, never changed. The same sent again after a lost answer has the same key, so that it is there once. */
export function useOfferAlternative(number: string) {
  const client = useQueryClient();
  const attempt = useRef<{ text: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (alternative: OfferAlternative) => {
      const text = JSON.stringify(alternative);
      const current = attempt.current?.text === text ? attempt.current : { text, key: crypto.randomUUID() };
      attempt.current = current;
      return answered(
        api.POST('/api/v1/orders/{number}/alternatives', {
          params: { path: { number }, header: { 'Idempotency-Key': current.key } },
          body: alternative,
        }),
      );
    },
    onSuccess: () => {
      attempt.current = null;
      return client.invalidateQueries({ queryKey: keys.alternatives(number) });
    },
  });
}
