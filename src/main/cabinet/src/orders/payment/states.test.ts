import { expect, it } from 'vitest';
import { toneOf } from './states';

it('marks where there is money, or was', () => {
  expect(toneOf('PAID')).toBe('paid');
  expect(toneOf('PART_PAID')).toBe('part');
  expect(toneOf('RETURNED')).toBe('back');
  expect(['UNPAID', 'CANCELLED', 'EXPIRED', 'UNAPPROVED'].map(toneOf)).toEqual(['none', 'none', 'none', 'none']);
});

it('does not guess at a state of a later server', () => {
  expect(toneOf('BARTERED')).toBe('none');
});
