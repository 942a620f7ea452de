import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { questionKeyOf } from './keyOf';
import type { QuestionWish } from './wish';

const PAGE = 50;
/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;
export function useQuestions(section: QuestionWish) {
  return useInfiniteQuery({
    queryKey: questionKeyOf.list(section),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/product-questions', {
          params: { query: { ...(section === null ? {} : { section }), ...(pageParam === null ? {} : { after: pageParam }), limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: KEPT_TRUE,
  });
}

export function useQuestion(id: string) {
  return useQuery({
    queryKey: questionKeyOf.one(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/product-questions/{id}', { params: { path: { id } }, signal })),
  });
}

/** All answers that were written, the newest first. */
export function useAnswers(id: string) {
  return useInfiniteQuery({
    queryKey: questionKeyOf.answers(id),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/product-questions/{id}/answers', {
          params: { path: { id }, query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
