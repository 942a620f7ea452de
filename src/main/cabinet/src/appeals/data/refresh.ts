import type { QueryClient } from '@tanstack/react-query';
import { appealKeyOf } from './keyOf';

/** Queries again what shows an appeal. */
export function refreshAppeal(client: QueryClient, id: string): void {
  for (const queryKey of [appealKeyOf.one(id), appealKeyOf.lists, appealKeyOf.counts]) {
    void client.invalidateQueries({ queryKey });
  }
}
