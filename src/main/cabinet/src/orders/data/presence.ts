import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { PresenceChange, PresentPerson } from '../../api/types';
import { HEARTBEAT, HEARTBEATS, namesBy, useHeartbeat as useBeats } from '../../live/heartbeat';
import type { LiveEvent } from '../../live/stream';
import { keys } from './queries';

/** Who else has which order open. */
function usePresence<T>(select: (people: PresentPerson[]) => T): T | undefined {
  return useQuery({
    queryKey: keys.presence,
    queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/order-presence', { signal }))).items,
    select,
    // The stream tells what changes, except what changes while this is being answered.
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: 60_000,
  }).data;
}

/** The others who have an order open. */
export function usePresent(number: string): PresentPerson[] {
  return usePresence((people) => people.filter(({ order }) => order === number)) ?? [];
}

/** The names of the others, by the number of the order that they have open. */
export function usePresentNames(): ReadonlyMap<string, string> {
  return usePresence(namesByOrder) ?? NOBODY;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

function namesByOrder(people: PresentPerson[]): ReadonlyMap<string, string> {
  return namesBy(people, ({ order }) => order);
}

/**
 * Tells the others that this order is open, as long as it is and the page is to be seen.
 *
 * @param active false while somebody has to sign in first
 */
export function useHeartbeat(number: string, active: boolean): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: HEARTBEATS,
    mutationFn: () =>
      answered(api.POST('/api/v1/orders/{number}/presence', { params: { path: { number } }, signal: AbortSignal.timeout(HEARTBEAT) })),
    onSuccess: ({ items }) =>
      client.setQueryData<PresentPerson[]>(
        keys.presence,
        (people) => people && [...people.filter(({ order }) => order !== number), ...items],
      ),
  });
  useBeats(number, null, active, mutate, () => {
    api.DELETE('/api/v1/orders/{number}/presence', { params: { path: { number } }, keepalive: true }).catch(() => undefined);
  });
}

/** Takes over who has opened or closed an order, which the stream has told. */
export function adoptPresence(client: QueryClient, events: readonly LiveEvent[]): void {
  client.setQueryData<PresentPerson[]>(keys.presence, (people) => people && events.map(changeOf).reduce(after, people));
}

function changeOf({ message }: LiveEvent): PresenceChange {
  return message as PresenceChange;
}

/** The people after one has come or gone. */
export function after(people: PresentPerson[], { person, present }: Pick<PresenceChange, 'person' | 'present'>): PresentPerson[] {
  const others = people.filter(({ order, login }) => order !== person.order || login !== person.login);
  return present ? [...others, person] : others;
}
