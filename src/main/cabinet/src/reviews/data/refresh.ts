import type { QueryClient } from '@tanstack/react-query';
import { questionKeyOf } from './keyOf';

/** Queries again what shows a question. */
export function refreshQuestion(client: QueryClient, id: string): void {
  for (const queryKey of [questionKeyOf.one(id), questionKeyOf.answers(id), questionKeyOf.lists, questionKeyOf.counts]) {
    void client.invalidateQueries({ queryKey });
  }
}
