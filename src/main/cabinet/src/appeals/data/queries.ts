import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { appealKeyOf } from './keyOf';
import type { AppealWish } from './wish';

const PAGE = 50;
/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;

export function useAppeals(wish: AppealWish) {
  const { section, type } = wish;
  return useInfiniteQuery({
    queryKey: appealKeyOf.list(wish),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/appeals', {
          params: {
            query: {
              ...(section === null ? {} : { section }),
              ...(type === null ? {} : { requestType: type }),
              ...(pageParam === null ? {} : { after: pageParam }),
              limit: PAGE,
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: KEPT_TRUE,
  });
}

export function useAppeal(id: string) {
  return useQuery({
    queryKey: appealKeyOf.one(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/appeals/{id}', { params: { path: { id } }, signal })),
  });
}
