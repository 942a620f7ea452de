import type { QueryClient } from '@tanstack/react-query';
import { refreshTimeline } from '../../orders/data/timeline';
import { returnKeyOf } from './keyOf';

/** Queries again what shows the returns of an order. */
export function refreshReturns(client: QueryClient, order: string): Promise<unknown> {
  return Promise.all([
    refreshTimeline(client, order),
    ...[returnKeyOf.order(order), returnKeyOf.goods(order), returnKeyOf.lists, returnKeyOf.counts].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  ]);
}
