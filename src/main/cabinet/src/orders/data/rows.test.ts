import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../api/types';
import { CHANGED_MIND, order, TAKEN } from './order.fixture';
import { type Pages, patched, rowOf } from './rows';

const row = (number: number, second: number): OrderRow => ({
  ...rowOf({ ...order, status: TAKEN }),
  number: String(number),
  placedAt: new Date(Date.UTC(2026, 10, 22, 0, 0, second)).toISOString(),
});
/** Two pages, newest first; after the second there are more. */
const pages: Pages = {
  pages: [
    { items: [row(9, 90), row(7, 70)], next: 'a' },
    { items: [row(5, 50), row(3, 30)], next: 'b' },
  ],
  pageParams: [null, 'a'],
};
const numbers = (result: Pages) => result.pages.map(({ items }) => items.map(({ number }) => number).join(' '));

describe('an order that comes to a list', () => {
  it.each([
    [row(10, 100), ['10 9 7', '5 3']],
    [row(8, 80), ['9 8 7', '5 3']],
    [row(4, 40), ['9 7', '5 4 3']],
    [row(1, 10), ['9 7', '5 3']],
  ])('stands where the server would list it, and not beyond what is loaded', (added, expected) => {
    expect(numbers(patched(pages, added, 'in_work', 'newest'))).toEqual(expected);
  });

  it('ends a list that is loaded to its end', () => {
    const whole: Pages = { pages: [{ items: [row(9, 90)], next: null }], pageParams: [null] };
    expect(numbers(patched(whole, row(1, 10), 'in_work', 'newest'))).toEqual(['9 1']);
    expect(numbers(patched(whole, row(1, 10), 'in_work', 'oldest'))).toEqual(['1 9']);
    expect(numbers(patched({ pages: [{ items: [], next: null }], pageParams: [null] }, row(1, 10), 'in_work', 'newest'))).toEqual(['1']);
  });

  it('of the same moment stands by its number', () => {
    expect(numbers(patched(pages, row(8, 70), 'in_work', 'newest'))).toEqual(['9 8 7', '5 3']);
  });
});

it('leaves a view that it no longer belongs to', () => {
  expect(numbers(patched(pages, { ...row(7, 70), status: CHANGED_MIND }, 'in_work', 'newest'))).toEqual(['9', '5 3']);
});

it('changes in its place', () => {
  const changed = patched(pages, { ...row(5, 50), waybill: '20450000000001' }, 'in_work', 'newest');
  expect(numbers(changed)).toEqual(['9 7', '5 3']);
  expect(changed.pages[1]?.items[0]?.waybill).toBe('20450000000001');
});

it('neither comes to what was searched for nor leaves it: only the server knows what is found', () => {
  expect(numbers(patched(pages, { ...row(7, 70), status: CHANGED_MIND }, null, 'newest'))).toEqual(['9 7', '5 3']);
  expect(numbers(patched(pages, row(8, 80), null, 'newest'))).toEqual(['9 7', '5 3']);
});

it('shows the open tasks of the order', () => {
  expect(rowOf(order).openTasks).toBe(1);
});
