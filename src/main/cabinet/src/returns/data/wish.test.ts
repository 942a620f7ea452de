import { expect, it } from 'vitest';
import { returnAddressOf, returnSectionOf } from './wish';

it('says in the address which returns are shown, and reads it back', () => {
  expect(returnAddressOf('refund')).toBe('/returns?section=refund');
  expect(returnSectionOf('?section=refund')).toBe('refund');
  expect(returnAddressOf(null)).toBe('/returns');
  expect(returnSectionOf('?section=lost')).toBeNull();
});
