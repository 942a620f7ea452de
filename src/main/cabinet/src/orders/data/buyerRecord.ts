import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { BuyerRecord } from '../../api/types';
import { keys } from './queries';

/** In milliseconds. Other orders change seldom while one is looked at. */
const KEPT = 60_000;

/** What became of the other orders from the order's phone number; undefined while it is not known. */
export function useBuyerRecord(number: string): BuyerRecord | undefined {
  return useQuery({
    queryKey: keys.buyerRecord(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/buyer-record', { params: { path: { number } }, signal })),
    staleTime: KEPT,
  }).data;
}
