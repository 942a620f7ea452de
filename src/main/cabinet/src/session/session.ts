import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client';
import { Refused } from '../api/problem';
import type { Person } from '../api/types';
import { zone } from '../i18n/zone';

/** Who works here, and whether the server still takes it so. Nobody before signing in. */
export interface Session {
  person: Person;
  /** The server no longer knows the session; what is on the page stays until they sign in again. */
  ended: boolean;
}

const KEY = ['session'] as const;
const CHANNEL = 'kramar.session';

export function useSession() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        const person = await answered(api.GET('/api/v1/session', { signal }));
        zone.set(person.seller?.timeZone);
        return { person, ended: false };
      } catch (error) {
        if (error instanceof Refused && error.status === 401) {
          return null;
        }
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Some request was refused for want of a session. */
export function markEnded(client: QueryClient): void {
  client.setQueryData<Session | null>(KEY, (session) => (session ? { ...session, ended: true } : session));
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { login: string; password: string; code?: string }) => answered(api.POST('/api/v1/session', { body })),
    onSuccess: (person) => {
      begin(client, person);
      tell('in');
    },
  });
}

/** Reads the person again, whose permissions may be others now. */
export function useRefreshPerson(): () => Promise<void> {
  const client = useQueryClient();
  return async () => begin(client, await answered(api.GET('/api/v1/session')));
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await answered(api.DELETE('/api/v1/session'));
      } catch (error) {
        if (!(error instanceof Refused && error.status === 401)) {
          throw error;
        }
      }
    },
    onSuccess: () => {
      end(client);
      tell('out');
    },
  });
}

/** The cookie is one for all tabs: who signs in or out in one of them, does so in all. */
export function followOtherTabs(client: QueryClient): void {
  if (typeof BroadcastChannel === 'undefined') {
    return;
  }
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<'in' | 'out'>) => {
    if (data === 'out') {
      end(client);
      return;
    }
    void answered(api.GET('/api/v1/session')).then(
      (person) => begin(client, person),
      () => undefined,
    );
  };
}

function begin(client: QueryClient, person: Person): void {
  const before = client.getQueryData<Session | null>(KEY);
  if (before?.person.login !== person.login) {
    forget(client);
  }
  zone.set(person.seller?.timeZone);
  client.setQueryData<Session>(KEY, { person, ended: false });
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
}

function end(client: QueryClient): void {
  client.setQueryData<Session | null>(KEY, null);
  forget(client);
}

/** Nothing of anybody's orders is kept for who comes next. */
function forget(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  client.getMutationCache().clear();
}

function tell(word: 'in' | 'out'): void {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(word);
    channel.close();
  }
}
