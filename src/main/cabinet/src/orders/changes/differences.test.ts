import { describe, expect, it } from 'vitest';
import { CONFIRMED, HANDED_OVER, NOW, order } from '../data/order.fixture';
import { differencesBetween } from './differences';
import { moved, told } from './optimistic';

describe('what somebody else changed', () => {
  it('is each step that was not there, with who made it', () => {
    const now = moved(order, CONFIRMED, { status: 2 }, 'taras', NOW);
    expect(differencesBetween(order, now)).toEqual([
      { kind: 'status', status: CONFIRMED, step: expect.objectContaining({ by: 'taras' }) },
    ]);
  });

  it('is each new step of an order that carries its newest steps only', () => {
    const now = moved(order, CONFIRMED, { status: 2 }, 'taras', NOW);
    const full = { ...now, history: now.history.slice(-1) };
    const next = moved(full, HANDED_OVER, { status: 3 }, 'taras', new Date(NOW.getTime() + 1000));
    expect(differencesBetween(full, { ...next, history: next.history.slice(-1) }).map(({ kind }) => kind)).toEqual(['status']);
  });

  it('is the waybill, a task that was done, a comment', () => {
    const comment = { id: '7', author: 'taras', text: 'Чекає', at: '2026-11-22T00:04:00Z' };
    const now = { ...told(order, '1', 'taras', NOW), waybill: '20450000000001', comments: [comment] };
    expect(differencesBetween(order, now).map(({ kind }) => kind)).toEqual(['waybill', 'task', 'comment']);
  });

  it('is something, even if nobody can see what', () => {
    expect(differencesBetween(order, { ...order, version: 2 })).toEqual([{ kind: 'other' }]);
  });
});
