import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered, api } from '../../api/client';
import type { Order } from '../../api/types';
import type { Wish } from '../views/views';
import { countedAnew } from './counts';

/** Names of what is kept; all that events may change begins with "orders". */
export const keys = {
  orders: ['orders'] as const,
  lists: ['orders', 'list'] as const,
  searches: ['orders', 'list', null] as const,
  /** What a payment limits is searched for: only the server knows what belongs there. */
  list: ({ view, q, sort, payment }: Wish) =>
    ['orders', 'list', q === '' && payment === null ? view : null, q, sort, ...(payment === null ? [] : [q === '' ? view : null, payment])] as const,
  counts: ['orders', 'counts'] as const,
  order: (number: string) => ['orders', 'one', number] as const,
  buyerRecord: (number: string) => ['orders', 'buyer-record', number] as const,
  ownDelivery: (number: string, version: number) => ['orders', 'own-delivery', number, version] as const,
  corrections: (number: string) => ['orders', 'corrections', number] as const,
  lineHistory: (number: string) => ['orders', 'line-history', number] as const,
  waiting: (number: string) => ['orders', 'waiting', number] as const,
  stock: (number: string) => ['orders', 'stock', number] as const,
  callbacks: (number: string) => ['orders', 'callbacks', number] as const,
  alternatives: (number: string) => ['orders', 'alternatives', number] as const,
  timelines: (number: string) => ['orders', 'timeline', number] as const,
  timeline: (number: string, group: string | null) => ['orders', 'timeline', number, group] as const,
  newestOfTimeline: (number: string, group: string | null) => ['orders', 'timeline-news', number, group] as const,
  presence: ['orders', 'presence'] as const,
  scripts: ['orders', 'script'] as const,
  script: (number: string, version: number) => ['orders', 'script', number, version] as const,
  terms: (number: string) => ['orders', 'terms', number] as const,
  payments: (number: string) => ['orders', 'payments', number] as const,
  news: (number: string) => ['orders', 'news', number] as const,
};

const PAGE = 50;

/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;
/** In milliseconds. How often what time alone changes is queried: orders begin to burn. */
const BY_TIME = 60_000;
/** In milliseconds. What is beside the open order is there when the keys come to it. */
const NEIGHBOUR = 60_000;

export function listQuery(wish: Wish) {
  return infiniteQueryOptions({
    queryKey: keys.list(wish),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/orders', {
          params: {
            query: {
              ...(wish.q === '' ? { view: wish.view } : { q: wish.q }),
              ...(wish.payment === null ? {} : { payment: wish.payment }),
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
    staleTime: KEPT_TRUE,
    // Time alone brings orders here.
    refetchInterval: wish.q === '' && (wish.view === 'burning' || wish.view === 'untouched') ? BY_TIME : false,
  });
}

export function useList(wish: Wish) {
  return useInfiniteQuery({ ...listQuery(wish), placeholderData: wish.q === '' ? undefined : keepPreviousData });
}

export function useCounts() {
  return useQuery({
    queryKey: keys.counts,
    queryFn: async ({ signal }) => {
      const counts = await answered(api.GET('/api/v1/orders/counts', { signal }));
      countedAnew();
      return counts;
    },
    staleTime: KEPT_TRUE,
    refetchInterval: BY_TIME,
  });
}

export function loadOrder(number: string, signal: AbortSignal): Promise<Order> {
  return answered(api.GET('/api/v1/orders/{number}', { params: { path: { number } }, signal }));
}

export function orderQuery(number: string) {
  return queryOptions({
    queryKey: keys.order(number),
    queryFn: ({ signal }) => loadOrder(number, signal),
  });
}

export function useOrder(number: string) {
  return useQuery(orderQuery(number));
}

/** Fetches orders before anybody opens them. */
export function usePrefetched(numbers: readonly string[]): void {
  const client = useQueryClient();
  const wanted = numbers.join();
  useEffect(() => {
    for (const number of wanted === '' ? [] : wanted.split(',')) {
      void client.prefetchQuery({ ...orderQuery(number), staleTime: NEIGHBOUR });
    }
  }, [client, wanted]);
}

/** Orders found by what was scanned or typed. */
export function find(code: string) {
  return answered(api.GET('/api/v1/orders', { params: { query: { q: code, limit: 2 } } }));
}
