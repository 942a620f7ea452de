import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Order, TermsOnRecord } from '../../api/types';
import { keys } from './queries';

/** The newest terms are shown; few orders have more than one. */
const SHOWN = 20;

/** What was agreed on with the buyer, the newest first; undefined while it is not known. */
export function useTerms({ number }: Pick<Order, 'number'>): TermsOnRecord[] | undefined {
  return useQuery({
    queryKey: keys.terms(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/terms', { params: { path: { number }, query: { limit: SHOWN } }, signal })),
    select: ({ items }) => items,
    // Events tell of new terms.
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
