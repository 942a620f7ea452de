import { describe, expect, it } from 'vitest';
import type { Order } from '../../api/types';
import { CHANGED_MIND, HANDED_OVER, move, order, RECEIVED } from '../data/order.fixture';
import { nextAction, otherMoves, toldDemands, waitsForWaybill } from './moves';

describe('the next action', () => {
  it('is the move that the server marks as usual', () => {
    expect(nextAction(order, true)).toMatchObject({ action: 'CONFIRM', move: { status: { id: 2 } } });
    expect(nextAction({ ...order, allowedMoves: [] }, true)).toBeNull();
    expect(nextAction({ ...order, allowedMoves: [move(CHANGED_MIND)] }, false)).toBeNull();
  });

  it('is left to a carrier who tells where the parcel is', () => {
    const onTheWay = move({ ...HANDED_OVER, id: 4 }, 'MARK_ON_THE_WAY', { byHand: true });
    const handed = { ...order, status: HANDED_OVER, allowedMoves: [onTheWay] };
    expect(nextAction(handed, true)).toBeNull();
    expect(nextAction(handed, false)).toMatchObject({ action: 'MARK_ON_THE_WAY', move: { status: { id: 4 } } });
  });

  it('is the same for every carrier where it is not made by hand', () => {
    expect(nextAction(order, false)).toEqual(nextAction(order, true));
  });

  it('does not stand among the others', () => {
    const all = { ...order, allowedMoves: [...order.allowedMoves, move(RECEIVED)] };
    const others = otherMoves(all, nextAction(all, true)?.move);
    expect(others.onward).toEqual([]);
    expect(others.finish.map(({ status }) => status.id)).toEqual([6]);
    expect(others.cancel.map(({ status }) => status.id)).toEqual([40]);
  });

  it('calls the ends of a parcel that was sent what they are', () => {
    expect(otherMoves(order, undefined).cancelWord).toBe('move.cancel');
    expect(otherMoves({ ...order, status: HANDED_OVER }, undefined).cancelWord).toBe('move.notReceived');
  });
});

it('waits for a waybill while a move demands one and there is none', () => {
  const ready: Order = { ...order, allowedMoves: [move(HANDED_OVER, 'HAND_OVER', { demands: ['WAYBILL'] })] };
  expect(waitsForWaybill(ready)).toBe(true);
  expect(waitsForWaybill({ ...ready, waybill: '20450000000001' })).toBe(false);
  expect(waitsForWaybill(order)).toBe(false);
});

it('plans no call to a buyer who asks for none and has paid by card', () => {
  const planned = move({ ...HANDED_OVER, id: 47, phase: 'AGREEMENT' }, null, { demands: ['PHONING_ALLOWED'] });
  const calls: Order = { ...order, allowedMoves: [planned] };
  expect(otherMoves(calls, undefined).onward).toEqual([planned]);
  expect(otherMoves({ ...calls, doNotCall: true }, undefined).onward).toEqual([]);
  expect(toldDemands(planned)).toEqual([]);
  const unpaid: Order = { ...calls, doNotCall: true, payment: { ...order.payment, paid: false } };
  expect(otherMoves(unpaid, undefined).onward).toEqual([planned]);
});
