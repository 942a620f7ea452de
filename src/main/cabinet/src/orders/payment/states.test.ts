import { expect, it } from 'vitest';
import { order } from '../data/order.fixture';
import { isTransferred, toneOf } from './states';

it('marks where there is money, or was', () => {
  expect(toneOf('PAID')).toBe('paid');
  expect(toneOf('PART_PAID')).toBe('part');
  expect(toneOf('RETURNED')).toBe('back');
  expect(['UNPAID', 'CANCELLED', 'EXPIRED', 'UNAPPROVED'].map(toneOf)).toEqual(['none', 'none', 'none', 'none']);
});

it('knows of money that went over to the order as which this one was restored', () => {
  expect(isTransferred(order.payment)).toBe(false);
  expect(isTransferred({ ...order.payment, transferred: order.payment.received })).toBe(true);
});

it('does not guess at a state of a later server', () => {
  expect(toneOf('BARTERED')).toBe('none');
});
