import { describe, expect, it } from 'vitest';
import { appealAddressOf, appealWishOf } from './wish';

describe('the address of the list of appeals', () => {
  it('says what is shown, and is read back', () => {
    const wish = { section: 'answered', type: 5 } as const;
    expect(appealAddressOf(wish, '1000001')).toBe('/appeals/1000001?section=answered&type=5');
    expect(appealWishOf('?section=answered&type=5')).toEqual(wish);
    expect(appealAddressOf({ section: null, type: null })).toBe('/appeals');
  });

  it('means all appeals where it says nothing that is known', () => {
    expect(appealWishOf('')).toEqual({ section: null, type: null });
    expect(appealWishOf('?section=lost&type=8')).toEqual({ section: null, type: null });
  });
});
