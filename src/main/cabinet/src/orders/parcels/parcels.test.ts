import { describe, expect, it } from 'vitest';
import { order as single } from '../data/order.fixture';
import { draftOf, isDivisible, isRepackable, packable, type Parcel, waitingParcel } from './parcels';

const goods = (sku: string, quantity: number) => ({ sku, title: sku, quantity });
const parcel = (id: string, waybill: string | null, ...lines: Parcel['lines']): Parcel => ({ id, waybill, end: null, lines });
const order = {
  ...single,
  parcels: [parcel('1', 'A', goods('LAMP', 2)), parcel('2', 'B', goods('LAMP', 1), goods('VASE', 1)), parcel('4', null, goods('RUG', 1))],
};

describe('an order in several parcels', () => {
  it('has for a parcel what is in it and in the first one', () => {
    expect(packable(order, order.parcels[1] ?? null)).toEqual([
      { ...goods('LAMP', 3), packed: 1 },
      { ...goods('VASE', 1), packed: 1 },
    ]);
    expect(packable(order, null)).toEqual([{ ...goods('LAMP', 2), packed: 0 }]);
  });

  it('is divided as long as the first parcel keeps something', () => {
    expect(isDivisible(order)).toBe(true);
    expect(isDivisible({ ...order, parcels: [parcel('1', null, goods('LAMP', 1))] })).toBe(false);
    expect(isDivisible({ ...order, parcels: Array.from({ length: 20 }, (_, i) => parcel(String(i + 1), null, goods('LAMP', 9))) })).toBe(false);
  });

  it('is packed otherwise until it is handed over', () => {
    expect(isRepackable(order)).toBe(true);
    expect(isRepackable({ ...order, status: { ...order.status, phase: 'ON_THE_WAY' } })).toBe(false);
    expect(isRepackable({ ...order, status: { ...order.status, group: 'FAILED', phase: 'CANCELLED' } })).toBe(false);
  });

  it('names the parcel that waits for a number', () => {
    expect(waitingParcel(order)?.id).toBe('4');
    expect(waitingParcel({ ...order, delivery: { ...order.delivery, carrier: 'OWN' } })).toBeUndefined();
    expect(waitingParcel(single)).toBeUndefined();
  });

  it('keeps a number that is being entered with its parcel', () => {
    expect(draftOf('500', '1')).toBe('500');
    expect(draftOf('500', '2')).toBe('500/2');
  });
});
