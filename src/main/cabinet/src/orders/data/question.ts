import type { QueryClient } from '@tanstack/react-query';
import type { Counts, Order } from '../../api/types';
import { MOST_COUNTED } from '../views/views';
import { keys } from './queries';
import { refresh } from './refresh';
import type { Pages } from './rows';

/** Queries an order whose buyer has written or was answered, if it is on the screen, or a list of orders is. */
export async function refreshQuestion(client: QueryClient, number: string): Promise<void> {
  const shown = [keys.lists, keys.order(number)];
  if (!shown.some((queryKey) => client.getQueryCache().find({ queryKey, exact: false, type: 'active' }) !== undefined)) {
    shown.forEach((queryKey) => void client.invalidateQueries({ queryKey, refetchType: 'none' }));
    return;
  }
  const before = isWaiting(client, number);
  await refresh(client, number, 0);
  const now = isWaiting(client, number);
  if (before !== undefined && now !== undefined && before !== now) {
    client.setQueryData<Counts>(keys.counts, (counts) => counts && counted(counts, now ? 1 : -1));
  }
}

/** The server counts no further; how many more there are is not known here. */
function counted(counts: Counts, by: 1 | -1): Counts {
  return counts.question >= MOST_COUNTED ? counts : { ...counts, question: Math.max(0, counts.question + by) };
}

/** Whether the buyer of an order waits for an answer, as far as that is known here. */
function isWaiting(client: QueryClient, number: string): boolean | undefined {
  const known =
    client.getQueryData<Order>(keys.order(number)) ??
    client
      .getQueriesData<Pages>({ queryKey: keys.lists })
      .flatMap(([, pages]) => pages?.pages.flatMap(({ items }) => items) ?? [])
      .find((row) => row.number === number);
  return known && known.questionSince !== null;
}
