import { hashKey } from '@tanstack/react-query';
import type { CorrectionKind, Order } from '../../api/types';

/** What a form of the kind edits, and so must not change unseen behind it. */
const PART: Record<CorrectionKind, (order: Edited) => unknown> = {
  LINES: ({ lines }) => lines,
  RECIPIENT: ({ buyer }) => buyer,
  DELIVERY: ({ delivery }) => delivery,
  PAYMENT: ({ payment }) => payment.method,
};

type Edited = Pick<Order, 'version' | 'lines' | 'buyer' | 'delivery' | 'payment'>;

/**
 * The order that a correction of this kind is based on: the latest one while the edited part is as the form shows it,
 * since a call or terms give the order a new version too; else the one that was opened, which the server refuses.
 */
export function editedOrder<O extends Edited>(kind: CorrectionKind, opened: O, latest: O): O {
  const part = PART[kind];
  // Whatever the order of the members.
  return hashKey([part(opened)]) === hashKey([part(latest)]) ? latest : opened;
}
