import type { Order } from '../../api/types';

/** Whether the buyer must not be called to confirm the order: asked for no call, and a card has paid (O10). */
export function isPhoningForbidden({ doNotCall, payment }: Pick<Order, 'doNotCall' | 'payment'>): boolean {
  return doNotCall && payment.method === 'CARD' && payment.paid;
}
