import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api } from '../../api/client';
import type { RequestCallback } from '../../api/types';
import { keys } from '../data/queries';
import { refreshTimeline } from '../data/timeline';

/** As many as the card shows; more are in the timeline only. */
const SHOWN = 20;

/** In milliseconds. Time alone ends the leases of agents. */
const BY_TIME = 60_000;

/** The calls that the call centre is asked for, the newest first. */
export function useCallbacks(number: string) {
  return useQuery({
    queryKey: keys.callbacks(number),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/orders/{number}/callbacks', { params: { path: { number }, query: { limit: SHOWN } }, signal })),
    select: ({ items }) => items,
    refetchInterval: ({ state: { data } }) => (data?.items.some(({ state }) => state === 'PLANNED') === true ? BY_TIME : false),
  });
}

/** How the calls of an order are changed; what has changed is queried again. */
export function useCallbackActs(number: string) {
  const client = useQueryClient();
  const attempt = useRef<{ text: string; key: string } | null>(null);
  const changed = () => {
    void refreshTimeline(client, number);
    return client.invalidateQueries({ queryKey: keys.callbacks(number) });
  };
  const request = useMutation({
    // The same sent again after a lost answer has the same key, so that it is there once.
    mutationFn: (wanted: RequestCallback) => {
      const text = JSON.stringify(wanted);
      const current = attempt.current?.text === text ? attempt.current : { text, key: crypto.randomUUID() };
      attempt.current = current;
      return answered(
        api.POST('/api/v1/orders/{number}/callbacks', {
          params: { path: { number }, header: { 'Idempotency-Key': current.key } },
          body: wanted,
        }),
      );
    },
    onSuccess: () => {
      attempt.current = null;
      return changed();
    },
  });
  const cancel = useMutation({
    mutationFn: (id: string) => answered(api.DELETE('/api/v1/callbacks/{id}', { params: { path: { id } } })),
    // Also after a refusal: it has ended by itself.
    onSettled: changed,
  });
  return { request, cancel };
}
