import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { Finding, HeldMessage, HeldQuestion, RejectionRule } from '../../api/types';

/** The lists, by what the address calls them. */
export const LISTS = ['messages', 'questions'] as const;
export type HeldList = (typeof LISTS)[number];

/** A held text of either list. */
export type Held = { list: 'messages'; text: HeldMessage } | { list: 'questions'; text: HeldQuestion };

export const heldKeyOf = {
  all: ['held'] as const,
  list: (list: HeldList) => ['held', 'list', list] as const,
  counts: ['held', 'counts'] as const,
};

/** In milliseconds. The marketplace's own staff have no stream of events. */
const LOOK = 15_000;
const PAGE = 50;

export function listOf(search: string): HeldList {
  return LISTS.find((known) => known === new URLSearchParams(search).get('list')) ?? 'messages';
}

/** What an operator would most probably refuse a text for; the operator decides. */
export function likelyRule(findings: readonly Finding[]): RejectionRule | null {
  const rule = findings[0]?.rule;
  switch (rule) {
    case undefined:
      return null;
    case 'PHONE':
    case 'EMAIL':
    case 'HANDLE':
    case 'WEB_ADDRESS':
      return 'CONTACT_DATA';
    default:
      return rule;
  }
}

export function useHeld(list: HeldList) {
  return useInfiniteQuery({
    queryKey: heldKeyOf.list(list),
    queryFn: async ({ pageParam, signal }): Promise<{ items: Held[]; next: string | null }> => {
      const params = { query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } };
      if (list === 'messages') {
        const page = await answered(api.GET('/api/v1/operator/messages', { params, signal }));
        return { items: page.items.map((text) => ({ list, text })), next: page.next };
      }
      const page = await answered(api.GET('/api/v1/operator/product-questions', { params, signal }));
      return { items: page.items.map((text) => ({ list, text })), next: page.next };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: LOOK,
  });
}

export function useHeldCounts() {
  return useQuery({
    queryKey: heldKeyOf.counts,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/operator/moderation/counts', { signal })),
    refetchInterval: LOOK,
  }).data;
}

export interface Decision {
  pass: boolean;
  rule: RejectionRule | null;
  comment: string | null;
}

export function useDecide(list: HeldList) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) => {
      const request = { params: { path: { id } }, body: decision };
      return list === 'messages'
        ? answered(api.POST('/api/v1/operator/messages/{id}/decision', request))
        : answered(api.POST('/api/v1/operator/product-questions/{id}/decision', request));
    },
    // Also after a refusal: another operator was faster.
    onSettled: () => client.invalidateQueries({ queryKey: heldKeyOf.all }),
  });
}
