import type { AllowedMove, Order } from '../api/types';
import type { PlainKey } from '../i18n';

/** Where to, and what doing it is called. */
type Onward = readonly [to: number, verb: PlainKey];

/**
 * What comes next in the ordinary run of things, by the status an order is in. What may be done at all
 * the server says; this only chooses the one to offer first, and names it by its verb.
 */
const ORDINARY = new Map<number, Onward>([
  ...each([1, 7, 52], [26, 'move.take']),
  ...each([26, 27, 47, 48, 53, 54], [2, 'move.confirm']),
  ...each([2, 10, 15, 61], [3, 'move.handOver']),
  ...each([55, 70], [26, 'move.takeBack']),
]);

/** With a carrier whose parcels nobody follows, the shop says where they are. */
const BY_HAND = new Map<number, Onward>([
  [3, [4, 'move.onTheWay']],
  [4, [5, 'move.arrived']],
  [5, [6, 'move.received']],
]);

export interface NextAction {
  move: AllowedMove;
  verb: PlainKey;
}

/** @param tracked whether the carrier itself tells where the parcel is */
export function nextAction(order: Order, tracked: boolean): NextAction | null {
  const ordinary = ORDINARY.get(order.status.id) ?? (tracked ? undefined : BY_HAND.get(order.status.id));
  const move = order.allowedMoves.find(({ status }) => status.id === ordinary?.[0]);
  return move === undefined || ordinary === undefined ? null : { move, verb: ordinary[1] };
}

export interface OtherMoves {
  onward: AllowedMove[];
  finish: AllowedMove[];
  cancel: AllowedMove[];
}

/** All that is allowed, by where it leads. */
export function otherMoves(order: Order, offered: AllowedMove | undefined): OtherMoves {
  const to = (group: AllowedMove['status']['group']) =>
    order.allowedMoves.filter((move) => move !== offered && move.status.group === group);
  return { onward: to('IN_WORK'), finish: to('SUCCESS'), cancel: to('FAILED') };
}

export function demands(move: AllowedMove, what: AllowedMove['demands'][number]): boolean {
  return move.demands.includes(what);
}

/** Whether the order cannot go on without a waybill, and has none. */
export function waitsForWaybill(order: Order): boolean {
  return order.waybill === null && order.allowedMoves.some((move) => demands(move, 'WAYBILL'));
}

function each(from: number[], onward: Onward): (readonly [number, Onward])[] {
  return from.map((id) => [id, onward]);
}
