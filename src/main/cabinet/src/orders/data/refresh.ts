import { CancelledError, type QueryClient } from '@tanstack/react-query';
import type { Counts, Order, Phase } from '../../api/types';
import type { Sort, View } from '../views/views';
import { phaseBefore, withOrder } from './counts';
import { keys, loadOrder } from './queries';
import { type Pages, patched, rowOf } from './rows';

/**
 * Queries one order that has changed, and shows it wherever it is: a list of a thousand orders is not queried again
 * for one of them.
 *
 * @param steps how many steps of it were told of
 */
export async function refresh(client: QueryClient, number: string, steps: number): Promise<void> {
  const key = keys.order(number);
  const news = keys.news(number);
  try {
    // A query that is under way may have been answered before the change.
    await client.cancelQueries({ queryKey: news });
    const order = await client.fetchQuery({
      queryKey: news,
      queryFn: ({ signal }) => loadOrder(number, signal),
      staleTime: 0,
      gcTime: 0,
    });
    const known = client.getQueryData<Order>(key);
    if (!isBeingChanged(client, number) && (known === undefined || known.version <= order.version)) {
      await client.cancelQueries({ queryKey: key });
      adopt(client, order, phaseBefore(order, steps));
    }
  } catch (error) {
    if (!(error instanceof CancelledError)) {
      [keys.lists, keys.counts, key].forEach((queryKey) => void client.invalidateQueries({ queryKey }));
    }
  }
}

/** The answer to a change that is under way comes later, and tells more. */
function isBeingChanged(client: QueryClient, number: string): boolean {
  return client.isMutating({ predicate: ({ options }) => options.scope?.id === changeScope(number) }) > 0;
}

/** Changes to one order are made one after the other. */
export function changeScope(number: string): string {
  return `order ${number}`;
}

/**
 * Takes over an order that the server has just told.
 *
 * @param before the phase in which the counts include it, where {@link withOrder} knows nothing of it; undefined when
 *     that is unknown here too: then the server counts
 */
export function adopt(client: QueryClient, order: Order, before: Phase | null | undefined): void {
  client.setQueryData<Order>(keys.order(order.number), order);
  const row = rowOf(order);
  for (const query of client.getQueryCache().findAll({ queryKey: keys.lists })) {
    const [, , view, , sort, ...limited] = query.queryKey as ReturnType<typeof keys.list>;
    if (view === 'untouched' || view === 'waiting' || limited.length > 0) {
      // Whether somebody has touched it, its buyer waits for goods, or the payment lets it be listed, only the server knows.
      void client.invalidateQueries({ queryKey: query.queryKey });
      continue;
    }
    client.setQueryData<Pages>(query.queryKey, (pages) => pages && patched(pages, row, view as View | null, sort as Sort));
  }
  if (before === undefined) {
    void client.invalidateQueries({ queryKey: keys.counts });
  } else {
    client.setQueryData<Counts>(keys.counts, (counts) => counts && withOrder(order, before, counts));
  }
}
