import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { AgreedWaiting } from '../../api/types';
import { keys } from './queries';

/** What the buyer of an order waits by: null when the buyer does not wait, undefined while it is not known. */
export function useWaiting(number: string): AgreedWaiting | null | undefined {
  return useQuery({
    queryKey: keys.waiting(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/waiting', { params: { path: { number }, query: { limit: 1 } }, signal })),
    select: ({ items }) => items.find(({ active }) => active) ?? null,
    // Events tell of each change.
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
