import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { returnKeyOf } from './keyOf';
import type { ReturnSection } from './wish';

const PAGE = 50;

/** As many as the card shows; more are in the timeline only. */
const SHOWN = 20;

/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;

export function useReturnList(section: ReturnSection | null) {
  return useInfiniteQuery({
    queryKey: returnKeyOf.list(section),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/returns', {
          params: {
            query: { ...(section === null ? {} : { section }), ...(pageParam === null ? {} : { after: pageParam }), limit: PAGE },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: KEPT_TRUE,
  });
}

/** The returns of an order, the newest first. */
export function useReturns(number: string) {
  return useQuery({
    queryKey: returnKeyOf.order(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/returns', { params: { path: { number }, query: { limit: SHOWN } }, signal })),
    select: ({ items }) => items,
  });
}

/** What of an order can still come back. */
export function useReturnable(number: string) {
  return useQuery({
    queryKey: returnKeyOf.goods(number),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/orders/{number}/returns/goods', { params: { path: { number } }, signal })),
  });
}
