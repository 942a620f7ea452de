import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Conversation } from '../../api/types';
import type { MessageWish } from './wish';

/** Names of what is kept; all that events may change begins with "messages". */
export const messageKeyOf = {
  all: ['messages'] as const,
  lists: ['messages', 'list'] as const,
  list: ({ section, filter }: MessageWish) => ['messages', 'list', section, filter] as const,
  counts: ['messages', 'counts'] as const,
  one: (id: string) => ['messages', 'one', id] as const,
  thread: (id: string) => ['messages', 'thread', id] as const,
  ofOrders: ['messages', 'order'] as const,
  ofOrder: (number: string) => ['messages', 'order', number] as const,
  assignees: ['assignees'] as const,
};

const PAGE = 50;
/** In milliseconds. What events keep true is queried again after this long only; after a gap in the stream, at once. */
const KEPT_TRUE = 300_000;

/** In milliseconds. Time alone makes an answer late. */
const BY_TIME = 60_000;

export function useConversations(wish: MessageWish) {
  return useInfiniteQuery({
    queryKey: messageKeyOf.list(wish),
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/conversations', {
          params: {
            query: {
              kind: wish.section,
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

export function useMessageCounts() {
  return useQuery({
    queryKey: messageKeyOf.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/conversations/counts', { signal })),
    staleTime: KEPT_TRUE,
    refetchInterval: BY_TIME,
  }).data;
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
