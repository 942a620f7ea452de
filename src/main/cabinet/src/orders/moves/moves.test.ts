import { describe, expect, it } from 'vitest';
import type { Action, AllowedMove, Order, Phase, StatusView } from '../../api/types';
import { changesBetween } from '../changes/differences';
import { nextAction, otherMoves, waitsForWaybill } from './moves';
import { moved, told } from '../changes/optimistic';
import { type Tone, toneOf } from '../status/tone';
import { addressOf, countOf, counted, fromList, VIEWS, wishOf } from '../views/views';

const TAKEN = { id: 26, name: 'Опрацьовується менеджером', group: 'IN_WORK', phase: 'AGREEMENT' } as const;
const CONFIRMED = { id: 2, name: 'Комплектується', group: 'IN_WORK', phase: 'PACKING' } as const;
const HANDED = { id: 3, name: 'Передано в службу доставки', group: 'IN_WORK', phase: 'ON_THE_WAY' } as const;
const CHANGED_MIND = { id: 40, name: 'Клієнт передумав', group: 'FAILED', phase: 'CANCELLED' } as const;
const RECEIVED = { id: 6, name: 'Замовлення виконано', group: 'SUCCESS', phase: 'COMPLETED' } as const;

const move = (
  status: StatusView,
  action: Action | null = null,
  more: Partial<Pick<AllowedMove, 'demands' | 'byHand'>> = {},
): AllowedMove => ({ status, demands: [], action, byHand: false, ...more });

const order: Order = {
  number: '500000001',
  version: 1,
  source: 'CART',
  status: TAKEN,
  placedAt: '2026-11-22T00:00:00Z',
  changedAt: '2026-11-22T00:01:00Z',
  buyer: { account: null, surname: 'Шевчук', name: 'Оксана', phone: '+380671234567', email: null },
  lines: [],
  total: { amount: '640.00', currency: 'UAH' },
  delivery: { carrier: 'NOVA_POSHTA', method: 'PICKUP', city: 'Київ', destination: 'Відділення №1' },
  payment: { method: 'CARD', paid: true },
  doNotCall: false,
  comment: null,
  waybill: null,
  duplicateOf: null,
  history: [{ status: TAKEN, at: '2026-11-22T00:01:00Z', mover: 'SELLER', by: 'olena', reason: null }],
  tasks: [{ id: '1', kind: 'TELL_STATUS_BY_PHONE', about: 'x', openedAt: '2026-11-22T00:01:00Z', doneAt: null, doneBy: null }],
  comments: [],
  allowedMoves: [
    move(CHANGED_MIND),
    move(CONFIRMED, 'CONFIRM'),
  ],
};
const NOW = new Date('2026-11-22T00:05:00Z');

describe('what somebody else changed', () => {
  it('is each step that was not there, with who made it', () => {
    const now = moved(order, CONFIRMED, { status: 2 }, 'taras', NOW);
    expect(changesBetween(order, now)).toEqual([
      { kind: 'status', status: CONFIRMED, step: expect.objectContaining({ by: 'taras' }) },
    ]);
  });

  it('is the waybill, a task that was done, a comment', () => {
    const comment = { id: '7', author: 'taras', text: 'Чекає', at: '2026-11-22T00:04:00Z' };
    const now = { ...told(order, '1', 'taras', NOW), waybill: '20450000000001', comments: [comment] };
    expect(changesBetween(order, now).map(({ kind }) => kind)).toEqual(['waybill', 'task', 'comment']);
  });

  it('is something, even if nobody can see what', () => {
    expect(changesBetween(order, { ...order, version: 2 })).toEqual([{ kind: 'other' }]);
  });
});

describe('the next action', () => {
  it('is the move that the server marks as usual', () => {
    expect(nextAction(order, true)).toMatchObject({ action: 'CONFIRM', move: { status: { id: 2 } } });
    expect(nextAction({ ...order, allowedMoves: [] }, true)).toBeNull();
    expect(nextAction({ ...order, allowedMoves: [move(CHANGED_MIND)] }, false)).toBeNull();
  });

  it('is left to a carrier who tells where the parcel is', () => {
    const onTheWay = move({ ...HANDED, id: 4 }, 'MARK_ON_THE_WAY', { byHand: true });
    const handed = { ...order, status: HANDED, allowedMoves: [onTheWay] };
    expect(nextAction(handed, true)).toBeNull();
    expect(nextAction(handed, false)).toMatchObject({ action: 'MARK_ON_THE_WAY', move: { status: { id: 4 } } });
  });

  it('is the same whoever brings the parcel where it is not made by hand', () => {
    expect(nextAction(order, false)).toEqual(nextAction(order, true));
  });

  it('does not stand among the others', () => {
    const all = { ...order, allowedMoves: [...order.allowedMoves, move(RECEIVED)] };
    const others = otherMoves(all, nextAction(all, true)?.move);
    expect(others.onward).toEqual([]);
    expect(others.finish.map(({ status }) => status.id)).toEqual([6]);
    expect(others.cancel.map(({ status }) => status.id)).toEqual([40]);
  });
});

it('waits for a waybill while a move demands one and there is none', () => {
  const ready: Order = { ...order, allowedMoves: [move(HANDED, 'HAND_OVER', { demands: ['WAYBILL'] })] };
  expect(waitsForWaybill(ready)).toBe(true);
  expect(waitsForWaybill({ ...ready, waybill: '20450000000001' })).toBe(false);
  expect(waitsForWaybill(order)).toBe(false);
});

it.each<[Phase, Tone]>([
  ['NEW', 'new'],
  ['AGREEMENT', 'work'],
  ['PACKING', 'ship'],
  ['HAND_OVER', 'ship'],
  ['ON_THE_WAY', 'transit'],
  ['COMPLETED', 'done'],
  ['CANCELLED', 'failed'],
  ['RESTORED', 'closed'],
])('a status of phase %s looks %s', (phase, tone) => {
  expect(toneOf({ ...TAKEN, phase })).toBe(tone);
});

describe('the address', () => {
  it('keeps what is looked for', () => {
    const wish = { view: 'in_work', q: 'Шевчук', sort: 'oldest' } as const;
    const address = addressOf(wish, '500000001');
    expect(address.startsWith('/orders/500000001?')).toBe(true);
    expect(wishOf(address.slice(address.indexOf('?')))).toEqual(wish);
    expect(fromList(address.slice(address.indexOf('?')))).toBe(true);
  });

  it('that makes no sense means new orders, the newest first', () => {
    expect(wishOf('?view=nonsense&sort=sideways')).toEqual({ view: 'new', q: '', sort: 'newest' });
  });
});

describe('the number beside a view', () => {
  const counts = { new: 3, inWork: 2, delivering: 1, done: 12_000, cancelled: 0, tasks: 4 };

  it('is what the server counted', () => {
    expect(VIEWS.map((view) => countOf(counts, view))).toEqual([3, 2, 1, 12_000, 0]);
    expect(countOf(undefined, 'new')).toBeUndefined();
  });

  it('ends where the server stops counting', () => {
    expect(counted(9_999)).toBe('9999');
    expect(counted(10_000)).toBe('9999+');
  });
});
