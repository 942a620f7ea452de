import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Order, OwnDeliveryPlan } from '../../api/types';
import { keys } from './queries';

/** The valid plan of a delivery by the shop's own staff: null when there is none, undefined while it is not known. */
export function useOwnDelivery({ number, version }: Pick<Order, 'number' | 'version'>): OwnDeliveryPlan | null | undefined {
  return useQuery({
    // Each plan gives the order a new version.
    queryKey: keys.ownDelivery(number, version),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/own-delivery', { params: { path: { number }, query: { limit: 1 } }, signal })),
    select: ({ items }) => items[0] ?? null,
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
