import { describe, expect, it } from 'vitest';
import { addressOf, callerOf, countOf, counted, fromList, inView, sortedAnew, VIEWS, wishOf } from './views';

describe('the address', () => {
  it('keeps what is looked for', () => {
    const wish = { view: 'in_work', q: 'Шевчук', sort: 'oldest', payment: 'PART_PAID' } as const;
    const address = addressOf(wish, '500000001');
    expect(address.startsWith('/orders/500000001?')).toBe(true);
    expect(wishOf(address.slice(address.indexOf('?')))).toEqual(wish);
    expect(fromList(address.slice(address.indexOf('?')))).toBe(true);
  });

  it('that makes no sense means new orders, the newest first', () => {
    expect(wishOf('?view=nonsense&sort=sideways&payment=IOU')).toEqual({ view: 'new', q: '', sort: 'newest', payment: null });
  });
});

describe('sorting', () => {
  it('by deadline is for orders that can have one', () => {
    expect(wishOf('?view=new&sort=deadline').sort).toBe('deadline');
    expect(wishOf('?view=done&sort=deadline').sort).toBe('newest');
    expect(wishOf('?view=new&q=1234&sort=deadline').sort).toBe('newest');
  });

  it('of what burns is by deadline without a word', () => {
    const burning = wishOf('?view=burning');
    expect(burning.sort).toBe('deadline');
    expect(addressOf(burning)).toBe('/orders?view=burning');
  });

  it('goes round', () => {
    const wish = wishOf('?view=in_work');
    expect(sortedAnew(wish).sort).toBe('oldest');
    expect(sortedAnew(sortedAnew(wish)).sort).toBe('deadline');
    expect(sortedAnew(sortedAnew(sortedAnew(wish)))).toEqual(wish);
    expect(sortedAnew(sortedAnew(wishOf('?view=done'))).sort).toBe('newest');
  });

  it('that was chosen goes along into another view where it makes sense', () => {
    expect(inView(wishOf('?view=new&sort=oldest'), 'done').sort).toBe('oldest');
    expect(inView(wishOf('?view=new&sort=deadline'), 'done').sort).toBe('newest');
    expect(inView(wishOf('?view=burning'), 'new').sort).toBe('newest');
    expect(inView(wishOf('?view=new'), 'burning').sort).toBe('deadline');
  });
});

describe('the number beside a view', () => {
  const counts = { new: 3, inWork: 2, delivering: 1, done: 12_000, cancelled: 0, tasks: 4, burning: 5, untouched: 6, waiting: 7, question: 8 };

  it('is what the server counted', () => {
    expect(VIEWS.map((view) => countOf(counts, view))).toEqual([3, 2, 1, 12_000, 0, 5, 6, 7, 8]);
    expect(countOf(undefined, 'new')).toBeUndefined();
  });

  it('ends where the server stops counting', () => {
    expect(counted(9_999)).toBe('9999');
    expect(counted(10_000)).toBe('9999+');
  });
});

it('knows the caller whose orders a telephone system opens', () => {
  expect(callerOf('?phone=%2B380671234567')).toBe('+380671234567');
  expect(callerOf('?phone=+380671234567')).toBe('380671234567');
  expect(callerOf('?view=new&q=380671234567')).toBeNull();
  expect(callerOf('?phone=')).toBeNull();
});
