import { useMutation, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { NewOrderNotice, NoticeChannels, RequestedNotice } from '../../api/types';

/** In milliseconds. Number and payment of an order change seldom. */
const FRESH = 30_000;

/** By what the buyer of the order can be told something. */
export function useNoticeChannels(number: string, wanted: boolean) {
  return useQuery({
    queryKey: ['notice-channels', number],
    queryFn: ({ signal }): Promise<NoticeChannels> =>
      answered(api.GET('/api/v1/orders/{number}/notices/channels', { params: { path: { number } }, signal })),
    enabled: wanted,
    staleTime: FRESH,
  });
}

/** Sends a notice; one key, one notice. */
export function useSendNotice(number: string) {
  return useMutation({
    mutationFn: ({ body, key }: { body: NewOrderNotice; key: string }): Promise<RequestedNotice> =>
      answered(
        api.POST('/api/v1/orders/{number}/notices', { params: { path: { number }, header: { 'Idempotency-Key': key } }, body }),
      ),
  });
}

/** Takes back a notice that has not gone yet. */
export function useUndoNotice(number: string) {
  return useMutation({
    mutationFn: async (id: string): Promise<void> => {
      await answered(api.POST('/api/v1/orders/{number}/notices/{id}/undo', { params: { path: { number, id } } }));
    },
  });
}
