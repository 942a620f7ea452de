import type { PaymentState } from '../../api/types';

/** The states of a payment by which the list can be limited, in the order of the choice. */
export const LISTED: readonly PaymentState[] = ['PAID', 'PART_PAID', 'HOLD', 'UNPAID', 'READY_FOR_RETURN', 'PART_RETURNED', 'RETURNED'];

export function isListed(state: string | null): state is PaymentState {
  return LISTED.some((known) => known === state);
}
