import type { Move, Order, StatusView } from '../../api/types';

/** The order as it will look if the server agrees; what may be done then only the server knows. */
export function moved(order: Order, to: StatusView, move: Move, by: string, at: Date): Order {
  return {
    ...order,
    status: to,
    deadline: null,
    ...(move.waybill === undefined ? {} : numbered(order, move.waybill)),
    duplicateOf: move.duplicateOf ?? order.duplicateOf,
    history: [
      ...order.history,
      { status: to, at: at.toISOString(), mover: 'SELLER', by, reason: move.reason ?? null },
    ],
    allowedMoves: [],
  };
}

export function withWaybill(order: Order, waybill: string): Order {
  return { ...order, ...numbered(order, waybill) };
}

/** The number of an order is that of its first parcel. */
function numbered({ parcels }: Order, waybill: string): Pick<Order, 'waybill' | 'parcels'> {
  return { waybill, parcels: parcels.map((parcel, index) => (index === 0 ? { ...parcel, waybill } : parcel)) };
}

export function told(order: Order, task: string, by: string, at: Date): Order {
  return {
    ...order,
    tasks: order.tasks.map((one) =>
      one.id === task && one.doneAt === null ? { ...one, doneAt: at.toISOString(), doneBy: by } : one,
    ),
  };
}
