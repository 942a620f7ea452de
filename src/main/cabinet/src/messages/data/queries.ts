import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Conversation } from '../../api/types';
import { useMessageCounts } from './counts';
import { messageKeyOf } from './keyOf';
import type { MessageWish } from './wish';

export { messageKeyOf, useMessageCounts };

const PAGE = 50;
/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;

export function useConversations(wish: MessageWish) {
  return useInfiniteQuery({
    queryKey: messageKeyOf.list(wish),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/conversations', {
          params: {
            query: {
              // What is searched for may stand in any part.
              ...(wish.q === '' ? { kind: wish.section } : { q: wish.q }),
              ...(wish.filter === 'waiting' ? { unanswered: true } : {}),
              ...(wish.filter === 'mine' ? { mine: true } : {}),
              ...(wish.filter === 'starred' ? { starred: true } : {}),
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

export function useConversation(id: string, wanted = true) {
  return useQuery({
    queryKey: messageKeyOf.one(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/conversations/{id}', { params: { path: { id } }, signal })),
    enabled: wanted,
  });
}

/** The messages that both sides can read, the newest first. */
export function useThread(id: string) {
  return useInfiniteQuery({
    queryKey: messageKeyOf.thread(id),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/conversations/{id}/messages', {
          params: { path: { id }, query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** The conversation about an order; null while nothing was written, undefined while that is not known. */
export function useConversationOfOrder(number: string, wanted: boolean): Conversation | null | undefined {
  return useQuery({
    queryKey: messageKeyOf.ofOrder(number),
    queryFn: async ({ signal }) => {
      const found = await answered(api.GET('/api/v1/conversations', { params: { query: { order: number, limit: 1 } }, signal }));
      return found.items[0] ?? null;
    },
    enabled: wanted,
    staleTime: KEPT_TRUE,
  }).data;
}

/** Who of the shop can be the one to answer. */
export function useAssignees() {
  return useQuery({
    queryKey: messageKeyOf.assignees,
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/conversations/assignees', { params: { query: { limit: 100 } }, signal }))).items,
    staleTime: KEPT_TRUE,
  }).data;
}
