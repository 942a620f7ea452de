import type { CorrectionKind, Order } from '../../api/types';

/** The statuses in which a part of an order is corrected, as the server has them. */
const STATUSES: Record<CorrectionKind, readonly number[]> = {
  LINES: [26],
  RECIPIENT: [26, 47, 48],
  DELIVERY: [26, 47, 48],
  PAYMENT: [26, 47, 48],
};

export function isEditable({ status, payment }: Pick<Order, 'status' | 'payment'>, kind: CorrectionKind): boolean {
  return STATUSES[kind].includes(status.id) && !(kind === 'PAYMENT' && hasMoney(payment));
}

/** Whether something is paid, or held on the buyer's card. */
function hasMoney({ paid, state, received, returned }: Order['payment']): boolean {
  return paid || state === 'HOLD' || Number(received.amount) > Number(returned.amount);
}
