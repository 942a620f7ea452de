import { describe, expect, it } from 'vitest';
import { CONFIRMED, NOW, order } from '../data/order.fixture';
import { changedFields } from './changedFields';
import { moved } from './optimistic';

describe('what differs between two versions of an order', () => {
  it('is each field that a person can see', () => {
    expect(changedFields(order, moved(order, CONFIRMED, { status: 2, waybill: '20450000000001' }, 'taras', NOW))).toEqual(['status', 'waybill']);
    expect(changedFields(order, { ...order, buyer: { ...order.buyer, phone: '+380507654321' } })).toEqual(['recipient']);
    expect(changedFields(order, { ...order, total: { amount: '600.00', currency: 'UAH' } })).toEqual(['total']);
  });

  it('is nothing where only the version is another', () => {
    expect(changedFields(order, { ...order, version: 2, changedAt: NOW.toISOString(), delivery: { ...order.delivery } })).toEqual([]);
  });
});
