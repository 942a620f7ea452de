import type { Order } from '../../api/types';

/** How a state is to be taken: done, half done, on its way back, or nothing yet. */
export type PaymentTone = 'paid' | 'part' | 'back' | 'none';

const TONES: Readonly<Record<string, PaymentTone>> = {
  PAID: 'paid',
  PART_PAID: 'part',
  HOLD: 'part',
  READY_FOR_RETURN: 'back',
  PART_RETURNED: 'back',
  RETURNED: 'back',
};

/** Whether the money of the order is another one's now, as which it was restored. */
export function isTransferred({ transferred }: Order['payment']): boolean {
  return Number(transferred.amount) > 0;
}

/** Of a state that only a later version of the server knows nothing is to be shown. */
export function toneOf(state: string): PaymentTone {
  return TONES[state] ?? 'none';
}
