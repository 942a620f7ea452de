import { hashKey } from '@tanstack/react-query';
import type { Order } from '../../api/types';

/** What of an order two versions of it can differ in, and a person can see. */
export const FIELDS = ['status', 'lines', 'total', 'recipient', 'delivery', 'payment', 'waybill'] as const;

export type Field = (typeof FIELDS)[number];

const VALUE: Record<Field, (order: Order) => unknown> = {
  status: ({ status }) => status.id,
  lines: ({ lines }) => lines.map(({ sku, quantity, price }) => ({ sku, quantity, price })),
  total: ({ total }) => total.amount,
  recipient: ({ buyer: { surname, name, phone } }) => ({ surname, name, phone }),
  delivery: ({ delivery }) => delivery,
  payment: ({ payment: { method, state } }) => ({ method, state }),
  waybill: ({ waybill }) => waybill,
};

export function changedFields(before: Order, now: Order): Field[] {
  // Whatever the order of the members.
  return FIELDS.filter((field) => hashKey([VALUE[field](before)]) !== hashKey([VALUE[field](now)]));
}
