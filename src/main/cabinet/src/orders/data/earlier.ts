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

const stepKey = (step: Step) => `${step.at}/${step.status.id}`;

/** The comments that the order carries, and the earlier ones once they are asked for. */
export function useComments(order: Order): Earlier<Comment> {
  const pages = useInfiniteQuery({
    queryKey: ['orders', 'earlier', order.number, 'comments'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/orders/{number}/comments', {
          params: { path: { number: order.number }, query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: false,
  });
  const items = pages.data?.pages.flatMap((page) => page.items).reverse() ?? [];
  return {
    shown: joined(items, order.comments, ({ id }) => id),
    more: pages.data === undefined ? order.commentsNext !== null : pages.hasNextPage,
    loading: pages.isFetching,
    load: () => void pages.fetchNextPage(),
  };
}

/** The steps that the order carries, and the earlier ones once they are asked for. */
export function useHistory(order: Order): Earlier<Step> {
  const pages = useInfiniteQuery({
    queryKey: ['orders', 'earlier', order.number, 'history'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/orders/{number}/history', {
          params: { path: { number: order.number }, query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: false,
  });
  const items = pages.data?.pages.flatMap((page) => page.items).reverse() ?? [];
  return {
    shown: joined(items, order.history, stepKey),
    more: pages.data === undefined ? order.historyNext !== null : pages.hasNextPage,
    loading: pages.isFetching,
    load: () => void pages.fetchNextPage(),
  };
}
