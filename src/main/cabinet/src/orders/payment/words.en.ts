import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'payment.state.CANCELLED': 'Payment cancelled',
  'payment.state.PAID': 'Paid',
  'payment.state.UNPAID': 'Not paid',
  'payment.state.UNAPPROVED': 'Payment not approved',
  'payment.state.PART_PAID': 'Paid in part',
  'payment.state.EXPIRED': 'Time to pay is over',
  'payment.state.HOLD': 'Money on hold',
  'payment.state.RETURNED': 'Money returned',
  'payment.state.PART_RETURNED': 'Money returned in part',
  'payment.state.READY_FOR_RETURN': 'Money ready to be returned',
  'payment.refused.LENDER': 'credit refused',
  'payment.refused.BANK': 'refused by the bank',
  'payment.received': '{paid} of {total} UAH received',
  'payment.returned': '{sum} UAH returned',
  'payment.transferred': 'Money transferred',
  'payment.transferred.to': '{sum} UAH is now part of order {number}',
  'payment.reports': { one: 'History of the payment: {n} entry', other: 'History of the payment: {n} entries' },
  'payment.atPlacement': 'when the order was placed',
  'payment.unchanged': 'changed nothing',
};
