import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Wish } from '../views/views';

/** Names of what is kept; all that events may change begins with "orders". */
export const keys = {
  orders: ['orders'] as const,
  lists: ['orders', 'list'] as const,
  list: (wish: Wish) => ['orders', 'list', wish.q === '' ? wish.view : null, wish.q, wish.sort] as const,
  counts: ['orders', 'counts'] as const,
  order: (number: string) => ['orders', 'one', number] as const,
};

const PAGE = 50;

export function listQuery(wish: Wish) {
  return infiniteQueryOptions({
    queryKey: keys.list(wish),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/orders', {
          params: {
            query: {
              ...(wish.q === '' ? { view: wish.view } : { q: wish.q }),
              ...(pageParam === null ? {} : { after: pageParam }),
              sort: wish.sort,
              limit: PAGE,
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function useList(wish: Wish) {
  return useInfiniteQuery({ ...listQuery(wish), placeholderData: wish.q === '' ? undefined : keepPreviousData });
}

export function useCounts() {
  return useQuery({
    queryKey: keys.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/orders/counts', { signal })),
  });
}

export function orderQuery(number: string) {
  return queryOptions({
    queryKey: keys.order(number),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/orders/{number}', { params: { path: { number } }, signal })),
  });
}

export function useOrder(number: string) {
  return useQuery(orderQuery(number));
}

/** Orders found by what was scanned or typed. */
export function find(code: string) {
  return answered(api.GET('/api/v1/orders', { params: { query: { q: code, limit: 2 } } }));
}
