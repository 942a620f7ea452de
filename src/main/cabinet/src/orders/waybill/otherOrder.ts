import { Refused } from '../../api/problem';
import type { Order, OrderRow } from '../../api/types';
import { find } from '../data/queries';

/** Orders that have a scanned or typed text as number or waybill. What cannot be searched for is not there. */
export async function ordersWith(code: string): Promise<OrderRow[]> {
  try {
    return (await find(code)).items.filter((row) => row.waybill === code || row.number === code);
  } catch (error) {
    if (error instanceof Refused && error.status === 400) {
      return [];
    }
    throw error;
  }
}

/**
 * The other order that already has a waybill, unless it is the same buyer's: whether one parcel may serve both, the
 * server decides.
 */
export function otherOrder(rows: readonly OrderRow[], waybill: string, order: Order): OrderRow | undefined {
  return rows.find((row) => row.waybill === waybill && row.number !== order.number && row.buyer.phone !== order.buyer.phone);
}
