import { matchMutation, type QueryClient } from '@tanstack/react-query';
import { HEARTBEATS } from '../../live/heartbeat';

/** Resolves when no change is under way: until then the server does not find what the page already shows. */
export function whenSaved(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (client.isMutating({ predicate: (mutation) => !matchMutation({ mutationKey: HEARTBEATS }, mutation) }) === 0) {
        stop();
        resolve();
      }
    };
    const stop = client.getMutationCache().subscribe(look);
    look();
  });
}
