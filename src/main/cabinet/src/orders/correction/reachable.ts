import type { Order } from '../../api/types';

/** Whether the system writes to the buyer: only to an account with an address. */
export function isReachable({ buyer }: Pick<Order, 'buyer'>): boolean {
  return buyer.account !== null && buyer.email !== null;
}

/** How the buyer whom the system does not write to is told: who asks for no call gets an SMS or a message. */
export function toldBy({ doNotCall }: Pick<Order, 'doNotCall'>): 'CALL' | 'MESSAGE' {
  return doNotCall ? 'MESSAGE' : 'CALL';
}
