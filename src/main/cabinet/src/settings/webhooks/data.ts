import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import type { NewWebhook, Webhook, WebhookDelivery, WebhookSignature, WebhookState, WebhookWithSecret } from '../../api/types';

const WEBHOOKS = ['webhooks'] as const;
const LIMIT = 20;
/** In milliseconds. What is sent changes the log by itself. */
const SOON = 2_000;

/** All webhooks: a shop has 64 at most. */
export function useWebhooks() {
  return useQuery({
    queryKey: WEBHOOKS,
    queryFn: async ({ signal }): Promise<Webhook[]> => (await answered(api.GET('/api/v1/webhooks', { signal, params: { query: { limit: 100 } } }))).items,
  });
}

export function useEventTypes(wanted: boolean) {
  return useQuery({
    queryKey: ['webhook-event-types'],
    queryFn: async ({ signal }): Promise<string[]> => (await answered(api.GET('/api/v1/webhooks/event-types', { signal }))).eventTypes,
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Makes a webhook, or replaces the version of one that was read. */
export function useSaveWebhook(webhook: Webhook | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, signature, key }: { body: NewWebhook; signature: WebhookSignature; key: string }): Promise<WebhookWithSecret | null> => {
      if (webhook === null) {
        return answered(api.POST('/api/v1/webhooks', { params: { query: { signature }, header: { 'Idempotency-Key': key } }, body }));
      }
      await answered(api.PUT('/api/v1/webhooks/{id}', { params: { path: { id: webhook.id }, header: ifMatch(webhook.version) }, body }));
      return null;
    },
    onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}

export function useWebhookState() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ webhook: { id, version }, state }: { webhook: Webhook; state: WebhookState }): Promise<Webhook> =>
      answered(api.PUT('/api/v1/webhooks/{id}/state', { params: { path: { id }, header: ifMatch(version) }, body: { state } })),
    onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}

export function useRemoveWebhook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Webhook): Promise<void> => {
      await answered(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id }, header: ifMatch(version) } }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}

/** Makes a new key of the kind of the present one. */
export function useRotateSecret() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ webhook, keepPrevious, key }: { webhook: Webhook; keepPrevious: boolean; key: string }): Promise<WebhookWithSecret> =>
      answered(
        api.POST('/api/v1/webhooks/{id}/secrets', {
          params: { path: { id: webhook.id }, header: { 'Idempotency-Key': key } },
          body: { signature: webhook.secrets[0]?.scheme ?? 'HMAC_SHA256', keepPrevious },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}

const logOf = (id: string) => [...WEBHOOKS, id, 'deliveries'];

/** What was sent, the newest first. */
export function useDeliveries(id: string) {
  return useInfiniteQuery({
    queryKey: logOf(id),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answered(api.GET('/api/v1/webhooks/{id}/deliveries', { signal, params: { path: { id }, query: { after: pageParam, limit: LIMIT } } })),
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some((each) => each.state === 'PENDING')) === true ? SOON : false),
  });
}

export function useTestWebhook(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string): Promise<WebhookDelivery> =>
      answered(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    onSettled: () => client.invalidateQueries({ queryKey: logOf(id) }),
  });
}

/** Sends an event again, or leaves it out. */
export function useDeliveryAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ delivery, act }: { delivery: string; act: 'replay' | 'skip' }): Promise<WebhookDelivery> =>
      answered(
        act === 'replay'
          ? api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/replay', { params: { path: { id, delivery } } })
          : api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/skip', { params: { path: { id, delivery } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: logOf(id) }),
  });
}
