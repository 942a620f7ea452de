import { describe, expect, it } from 'vitest';
import { addressOf, countOf, counted, fromList, VIEWS, wishOf } from './views';

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
