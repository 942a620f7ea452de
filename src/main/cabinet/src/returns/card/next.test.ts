import { describe, expect, it } from 'vitest';
import { mayReturn, nextAct, owedStill, typedAmount } from './next';

const uah = (amount: string) => ({ amount, currency: 'UAH' });
const at = (code: 'REQUESTED' | 'EXPECTED' | 'ARRIVED' | 'ACCEPTED' | 'REFUSED', owed?: string, paid = '0.00') => ({
  state: { code, name: code },
  refund: owed === undefined ? null : { owed: uah(owed), paid: uah(paid), paidAt: null },
});

describe('the next act on a return', () => {
  it('follows from where it is', () => {
    expect(nextAct(at('REQUESTED'), 0)).toBe('decide');
    expect(nextAct(at('EXPECTED'), 0)).toBe('arrived');
    expect(nextAct(at('ARRIVED'), 0)).toBe('judge');
    expect(nextAct(at('REFUSED'), 0)).toBeNull();
  });

  it('is the refund while the shop itself owes money', () => {
    expect(nextAct(at('ACCEPTED', '640.00'), 0)).toBe('refund');
    expect(nextAct(at('ACCEPTED', '640.00'), 64_000)).toBeNull();
    expect(nextAct(at('ACCEPTED', '640.00', '640.00'), 0)).toBeNull();
    expect(owedStill({ owed: uah('640.10'), paid: uah('0.10'), paidAt: null })).toBe(64_000);
  });
});

it('says of which orders goods can come back', () => {
  expect([6, 68, 11, 85].every(mayReturn)).toBe(true);
  expect([1, 2, 3, 40, 19, 71].some(mayReturn)).toBe(false);
});

it('reads an amount as it is typed here', () => {
  expect(typedAmount('1 640,5')).toBe('1640.50');
  expect(typedAmount('640')).toBe('640.00');
  expect(typedAmount('багато')).toBeNull();
  expect(typedAmount('1.234')).toBeNull();
});
