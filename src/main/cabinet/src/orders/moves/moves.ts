import type { Action, AllowedMove, Order } from '../../api/types';
import { isPhoningForbidden } from '../labels/phoning';

/** The move to offer first, and the verb that names it. */
export interface NextAction {
  move: AllowedMove;
  action: Action;
}

/**
 * The usual next step, as the server marks it among the allowed moves.
 *
 * @param tracked whether the carrier reports where the parcel is; steps made by hand are then left to it
 */
export function nextAction(order: Order, tracked: boolean): NextAction | null {
  for (const move of order.allowedMoves) {
    if (move.action !== null && !(move.byHand && tracked)) {
      return { move, action: move.action };
    }
  }
  return null;
}

export interface OtherMoves {
  onward: AllowedMove[];
  finish: AllowedMove[];
  cancel: AllowedMove[];
  /** What the moves of `cancel` mean: a parcel that was sent is not cancelled but not received. */
  cancelWord: 'move.cancel' | 'move.notReceived';
}

/** The allowed moves apart from the one offered first, by the group of statuses that they lead to. */
export function otherMoves(order: Order, offered: AllowedMove | undefined): OtherMoves {
  const to = (group: AllowedMove['status']['group']) =>
    order.allowedMoves.filter(
      (move) => move !== offered && move.status.group === group && mayBeTakenBack(order, move) && mayBePlanned(order, move),
    );
  return {
    onward: to('IN_WORK'),
    finish: to('SUCCESS'),
    cancel: to('FAILED'),
    cancelWord: order.status.phase === 'ON_THE_WAY' ? 'move.notReceived' : 'move.cancel',
  };
}

/** Whether the move takes back no end, or the end that a carrier reported. */
function mayBeTakenBack(order: Order, move: AllowedMove): boolean {
  return !demands(move, 'CARRIER_ENDED') || order.history.at(-1)?.mover === 'CARRIER';
}

/** Whether the move plans no call, or one that may be made. */
function mayBePlanned(order: Order, move: AllowedMove): boolean {
  return !demands(move, 'PHONING_ALLOWED') || !isPhoningForbidden(order);
}

export function demands(move: AllowedMove, what: AllowedMove['demands'][number]): boolean {
  return move.demands.includes(what);
}

/** What a menu tells: where no call may be made, the move is not offered at all. */
export function toldDemands(move: AllowedMove) {
  return move.demands.filter((demand) => demand !== 'PHONING_ALLOWED');
}

/** Whether the order cannot go on without a waybill, and has none. */
export function waitsForWaybill(order: Order): boolean {
  return order.waybill === null && order.allowedMoves.some((move) => demands(move, 'WAYBILL'));
}
