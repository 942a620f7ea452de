import { describe, expect, it } from 'vitest';
import { messageAddressOf, messageWishOf, sectionOf } from './wish';

describe('the address of a list of conversations', () => {
  it('says what is shown, and is read back', () => {
    const address = messageAddressOf({ section: 'seller', filter: 'mine', q: '' }, '7');
    expect(address).toBe('/messages/7?section=seller&filter=mine');
    expect(messageWishOf(new URL(address, 'http://x').search)).toEqual({ section: 'seller', filter: 'mine', q: '' });
  });

  it('means questions about orders where it says nothing that is known', () => {
    expect(messageWishOf('')).toEqual({ section: 'order', filter: null, q: '' });
    expect(messageWishOf('section=all&filter=none')).toEqual({ section: 'order', filter: null, q: '' });
  });

  it('has what is searched for', () => {
    const address = messageAddressOf({ section: 'order', filter: null, q: 'плед & шнур' });
    expect(messageWishOf(new URL(address, 'http://x').search).q).toBe('плед & шнур');
  });
});

it('has the questions from both pages in one part', () => {
  expect([sectionOf('ORDER'), sectionOf('SELLER'), sectionOf('PRODUCT')]).toEqual(['order', 'seller', 'seller']);
});
