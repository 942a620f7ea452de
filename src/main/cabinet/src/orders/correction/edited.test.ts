import { describe, expect, it } from 'vitest';
import type { CorrectionKind, Order } from '../../api/types';
import { order } from '../data/order.fixture';
import { editedOrder } from './edited';

const KINDS: readonly CorrectionKind[] = ['LINES', 'RECIPIENT', 'DELIVERY', 'PAYMENT'];
const uah = (amount: string) => ({ amount, currency: 'UAH' as const });
const lamp = { sku: 'LAMP', title: 'Lamp', quantity: 2, price: uah('320.00'), sum: uah('640.00'), descriptionVersion: null };
const opened: Order = { ...order, lines: [lamp] };
const later = (change: Partial<Order> = {}): Order => ({ ...structuredClone(opened), version: opened.version + 1, ...change });

describe.each(KINDS)('a form of %s', (kind) => {
  it('goes on with the latest version after an act that leaves what it edits', () => {
    expect(editedOrder(kind, opened, later({ payment: { ...order.payment, paid: false }, comment: 'x' })).version).toBe(2);
  });
});

it.each<[CorrectionKind, Partial<Order>]>([
  ['LINES', { lines: [{ ...lamp, quantity: 3 }] }],
  ['LINES', { lines: [] }],
  ['RECIPIENT', { buyer: { ...order.buyer, phone: '+380670000000' } }],
  ['DELIVERY', { delivery: { ...order.delivery, city: 'Львів' } }],
  ['PAYMENT', { payment: { ...order.payment, method: 'CASHLESS' } }],
])('keeps the version that was opened when somebody else has changed the %s: %j', (kind, change) => {
  const latest = later(change);
  expect(editedOrder(kind, opened, latest)).toBe(opened);
  expect(KINDS.filter((other) => editedOrder(other, opened, latest) === latest)).toEqual(KINDS.filter((other) => other !== kind));
});

it('does not take another order of the members for a change', () => {
  const { carrier, method, city, destination, cityRef, branchRef } = order.delivery;
  const sorted = later({ delivery: { branchRef, cityRef, destination, city, method, carrier } });
  expect(editedOrder('DELIVERY', opened, sorted).version).toBe(2);
});
