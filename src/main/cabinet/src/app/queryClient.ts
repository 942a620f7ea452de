import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused, sessionEnded } from '../api/problem';
import { markEnded } from '../session/session';

/** In milliseconds. */
const RECOVERY = 5_000;

/** What the server has told, kept while it may still be true. */
export function makeCache(): QueryClient {
  const watch = (error: unknown) => {
    if (sessionEnded(error)) {
      markEnded(client);
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        // A browser that believes to be offline is asked anyway: the error is then shown.
        networkMode: 'always',
        staleTime: 10_000,
        refetchOnReconnect: true,
        // What failed for want of a server comes by itself when there is one.
        refetchInterval: ({ state: { error } }) => (error !== null && !(error instanceof Refused && error.status < 500) ? RECOVERY : false),
        retry: (failures, error) => failures < 2 && !(error instanceof Refused && error.status < 500),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      // A change that waits for a connection would be made by surprise, on an order that is no more.
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
