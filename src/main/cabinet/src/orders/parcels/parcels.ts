import type { Order } from '../../api/types';

export type Parcel = Order['parcels'][number];
export type Goods = Parcel['lines'][number];

/** The parcel that every order has: what no other has, under the waybill number of the order. */
export const FIRST = '1';

/** An article that can be put into a parcel, and how many pieces of it there are for it. */
export interface Packable extends Goods {
  /** How many are in the parcel already. */
  packed: number;
}

/** What a parcel can have: what is in it, and what is in the first one. */
export function packable(order: Order, parcel: Parcel | null): Packable[] {
  const known = new Map<string, Packable>();
  const of = (one: Goods) => known.get(one.sku) ?? { ...one, quantity: 0, packed: 0 };
  for (const one of order.parcels.find(({ id }) => id === FIRST)?.lines ?? []) {
    known.set(one.sku, { ...of(one), quantity: of(one).quantity + one.quantity });
  }
  for (const one of parcel?.lines ?? []) {
    known.set(one.sku, { ...of(one), quantity: of(one).quantity + one.quantity, packed: one.quantity });
  }
  return [...known.values()];
}

/** Whether something could go in a parcel of its own. */
export function isDivisible(order: Order): boolean {
  const first = order.parcels.find(({ id }) => id === FIRST);
  return (first?.lines ?? []).reduce((sum, { quantity }) => sum + quantity, 0) > 1 && order.parcels.length < 20;
}

/** Whether goods still can be packed otherwise: not once the order is handed over. */
export function isRepackable({ status }: Order): boolean {
  return status.group === 'IN_WORK' && status.phase !== 'ON_THE_WAY';
}

/** The parcel, but the first, that is the next to get a number; undefined when none is. */
export function waitingParcel({ status, delivery, parcels }: Order): Parcel | undefined {
  return status.group === 'IN_WORK' && delivery.carrier !== 'OWN'
    ? parcels.find(({ id, waybill }) => id !== FIRST && waybill === null)
    : undefined;
}

/** Under what the number that is being entered for a parcel is kept; that of the first is the order's. */
export function draftOf(number: string, parcel: string): string {
  return parcel === FIRST ? number : `${number}/${parcel}`;
}
