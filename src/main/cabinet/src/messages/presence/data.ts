import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answered, api } from '../../api/client';
import type { PersonInConversation } from '../../api/types';
import { messageKeyOf } from '../data/keyOf';

/** In milliseconds. The server forgets who is there after 30 s without a heartbeat. */
const HEARTBEAT = 10_000;

function usePresence<T>(select: (people: PersonInConversation[]) => T): T | undefined {
  return useQuery({
    queryKey: messageKeyOf.presence,
    queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/conversation-presence', { signal }))).items,
    select,
    // The stream tells what changes, except what changes while this is being answered.
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: 60_000,
  }).data;
}

/** The others who have a conversation open. */
export function usePresentIn(id: string): PersonInConversation[] {
  return usePresence((people) => people.filter(({ conversation }) => conversation === id)) ?? [];
}

/** The names of the others who are writing an answer, by conversation. */
export function useAnswering(): ReadonlyMap<string, string> {
  return usePresence(namesByConversation) ?? NOBODY;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

export function namesByConversation(people: readonly PersonInConversation[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  people
    .filter(({ answering }) => answering)
    .forEach(({ conversation, name }) => names.set(conversation, names.has(conversation) ? `${names.get(conversation)}, ${name}` : name));
  return names;
}

/**
 * Tells the others that this conversation is open, and whether somebody writes in it, as long as the page is to be seen.
 *
 * @param active false while somebody has to sign in first
 */
export function useHeartbeat(id: string, answering: boolean, active: boolean): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    // A mutation that changes nothing, as that of an order's card: nobody waits for it.
    mutationKey: ['presence'],
    mutationFn: (writes: boolean) =>
      answered(
        api.POST('/api/v1/conversations/{id}/presence', {
          params: { path: { id } },
          body: { answering: writes },
          signal: AbortSignal.timeout(HEARTBEAT),
        }),
      ),
    onSuccess: ({ items }) =>
      client.setQueryData<PersonInConversation[]>(
        messageKeyOf.presence,
        (people) => people && [...people.filter(({ conversation }) => conversation !== id), ...items],
      ),
  });
  const writes = useRef(answering);
  const beats = useRef(false);

  useEffect(() => {
    writes.current = answering;
    if (beats.current) {
      mutate(answering);
    }
  }, [answering, mutate]);

  useEffect(() => {
    if (!active) {
      return undefined;
    }
    let timer: ReturnType<typeof setInterval> | undefined;
    const begin = () => {
      if (timer === undefined) {
        mutate(writes.current);
        timer = setInterval(() => mutate(writes.current), HEARTBEAT);
        beats.current = true;
      }
    };
    const end = () => {
      if (timer !== undefined) {
        clearInterval(timer);
        timer = undefined;
        beats.current = false;
        // Also when the page itself is being closed. What does not arrive, expires.
        api.DELETE('/api/v1/conversations/{id}/presence', { params: { path: { id } }, keepalive: true }).catch(() => undefined);
      }
    };
    const look = () => (document.visibilityState === 'visible' ? begin() : end());
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', end);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [mutate, id, active]);
}
