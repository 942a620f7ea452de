import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { PaymentOnRecord } from '../../api/types';
import { keys } from './queries';

/** The newest reports are shown; few orders have more than three. */
const SHOWN = 20;

/** What was reported about the payment of an order, the newest first; undefined while it is not known. */
export function usePayments(number: string): PaymentOnRecord[] | undefined {
  return useQuery({
    queryKey: keys.payments(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/payments', { params: { path: { number }, query: { limit: SHOWN } }, signal })),
    select: ({ items }) => items,
    // Events tell of new reports.
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
