import type { QueryClient } from '@tanstack/react-query';
import { messageKeyOf } from './keyOf';

/** Queries again what shows a conversation. */
export function refreshConversation(client: QueryClient, id: string): void {
  for (const queryKey of [
    messageKeyOf.one(id),
    messageKeyOf.thread(id),
    messageKeyOf.lists,
    messageKeyOf.counts,
    messageKeyOf.ofOrders,
  ]) {
    void client.invalidateQueries({ queryKey });
  }
}
