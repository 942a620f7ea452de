import { describe, expect, it } from 'vitest';
import { messageAddressOf, messageWishOf, sectionOf } from './wish';

describe('the address of a list of conversations', () => {
  it('says what is shown, and is read back', () => {
    const address = messageAddressOf({ section: 'seller', filter: 'mine' }, '7');
    expect(address).toBe('/messages/7?section=seller&filter=mine');
    expect(messageWishOf(new URL(address, 'http://x').search)).toEqual({ section: 'seller', filter: 'mine' });
  });

  it('means questions about orders where it says nothing that is known', () => {
    expect(messageWishOf('')).toEqual({ section: 'order', filter: null });
    expect(messageWishOf('section=all&filter=none')).toEqual({ section: 'order', filter: null });
  });
});

it('has the questions from both pages in one part', () => {
  expect([sectionOf('ORDER'), sectionOf('SELLER'), sectionOf('PRODUCT')]).toEqual(['order', 'seller', 'seller']);
});
