import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Comment, Order, Step } from '../../api/types';

const PAGE = 100;

/** What of an order is shown, the oldest first, and how to show more of it. */
export type Earlier<T> = { shown: T[]; more: boolean; loading: boolean; load: () => void };

/** The newest of two lists; what stands in both is there once. */
export function joined<T>(earlier: T[], newest: T[], key: (one: T) => string): T[] {
  const known = new Set(newest.map(key));
  return [...earlier.filter((one) => !known.has(key(one))), ...newest];
}

interface Page<T> {
  items: T[];
  next: string | null;
}

/** The page that the order carries. */
interface Newest<T> extends Page<T> {
  key: (one: T) => string;
}

/**
 * @param list its name in the order
 * @param load the page after a cursor; null is the cursor of the first
 */
function useEarlier<T>(
  order: Order,
  list: 'comments' | 'history',
  { items: newest, next, key }: Newest<T>,
  load: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
): Earlier<T> {
  const pages = useInfiniteQuery({
    queryKey: ['orders', 'earlier', order.number, list],
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: false,
  });
  const items = pages.data?.pages.flatMap((page) => page.items).reverse() ?? [];
  return {
    shown: joined(items, newest, key),
    more: pages.data === undefined ? next !== null : pages.hasNextPage,
    loading: pages.isFetching,
    load: () => void pages.fetchNextPage(),
  };
}

function pageOf({ number }: Order, after: string | null) {
  return { path: { number }, query: { limit: PAGE, ...(after === null ? {} : { after }) } };
}

/** The comments that the order carries, and the earlier ones once they are asked for. */
export function useComments(order: Order): Earlier<Comment> {
  const newest = { items: order.comments, next: order.commentsNext, key: ({ id }: Comment) => id };
  return useEarlier(order, 'comments', newest, (after, signal) =>
    answered(api.GET('/api/v1/orders/{number}/comments', { params: pageOf(order, after), signal })),
  );
}

/** The steps that the order carries, and the earlier ones once they are asked for. */
export function useHistory(order: Order): Earlier<Step> {
  const newest = { items: order.history, next: order.historyNext, key: ({ at, status }: Step) => `${at}/${status.id}` };
  return useEarlier(order, 'history', newest, (after, signal) =>
    answered(api.GET('/api/v1/orders/{number}/history', { params: pageOf(order, after), signal })),
  );
}
