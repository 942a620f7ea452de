import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { PersonInConversation } from '../../api/types';
import { HEARTBEAT, HEARTBEATS, namesBy, useHeartbeat as useBeats } from '../../live/heartbeat';
import { messageKeyOf } from '../data/keyOf';

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
  return namesBy(
    people.filter(({ answering }) => answering),
    ({ conversation }) => conversation,
  );
}

/**
 * Tells the others that this conversation is open, and whether somebody writes in it, as long as the page is to be seen.
 *
 * @param active false while somebody has to sign in first
 */
export function useHeartbeat(id: string, answering: boolean, active: boolean): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: HEARTBEATS,
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
  useBeats(id, answering, active, () => mutate(answering), () => {
    api.DELETE('/api/v1/conversations/{id}/presence', { params: { path: { id } }, keepalive: true }).catch(() => undefined);
  });
}
