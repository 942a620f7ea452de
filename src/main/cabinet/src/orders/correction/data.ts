import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Correction, LineHistory, Order } from '../../api/types';
import { keys } from '../data/queries';

/** The cabinet shows the newest; who wants all of them reads them over REST. */
const SHOWN = 50;

/** The newest corrections of the order, the latest first. */
export function useCorrectionList(order: Pick<Order, 'number'>): Correction[] {
  const list = useQuery({
    queryKey: keys.corrections(order.number),
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/orders/{number}/corrections', {
          params: { path: { number: order.number }, query: { limit: SHOWN } },
          signal,
        }),
      ),
    // Events tell of each correction.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return list.data?.items ?? [];
}

/** The lines as they were ordered, and the removed ones; undefined while they are not known. */
export function useLineHistory(order: Pick<Order, 'number'>, wanted: boolean): LineHistory | undefined {
  return useQuery({
    queryKey: keys.lineHistory(order.number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/lines', { params: { path: { number: order.number } }, signal })),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
