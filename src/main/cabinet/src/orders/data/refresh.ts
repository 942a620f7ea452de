import type { QueryClient } from '@tanstack/react-query';
import type { Counts, Order } from '../../api/types';
import type { Sort, View } from '../views/views';
import { withStepsOf } from './counts';
import { keys, orderQuery } from './queries';
import { type Pages, patched, rowOf } from './rows';

/**
 * Queries one order that has changed, and shows it wherever it is: a list of a thousand orders is not queried again
 * for one of them.
 *
 * @param steps how many steps of it were told of
 */
export async function refresh(client: QueryClient, number: string, steps: number): Promise<void> {
  const query = orderQuery(number);
  // A query that is under way may have been answered before the change.
  await client.cancelQueries({ queryKey: query.queryKey });
  try {
    adopt(client, await client.fetchQuery({ ...query, staleTime: 0 }), steps);
  } catch {
    void client.invalidateQueries({ queryKey: keys.lists });
    void client.invalidateQueries({ queryKey: keys.counts });
  }
}

/** Takes over an order that the server has just told. */
export function adopt(client: QueryClient, order: Order, steps: number): void {
  client.setQueryData<Order>(keys.order(order.number), order);
  const row = rowOf(order);
  for (const query of client.getQueryCache().findAll({ queryKey: keys.lists })) {
    const [, , view, , sort] = query.queryKey as ReturnType<typeof keys.list>;
    client.setQueryData<Pages>(query.queryKey, (pages) => pages && patched(pages, row, view as View | null, sort as Sort));
  }
  client.setQueryData<Counts>(keys.counts, (counts) => counts && withStepsOf(order, steps, counts));
}
