import { describe, expect, it } from 'vitest';
import { SCAN_GAP, Scanner } from './scanner';

const stroke = (key: string) => ({ key, code: /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` });
const ENTER = { key: 'Enter', code: 'Enter' };

/** What comes of keys at a steady pace, with Enter at the end. */
function typed(text: string, gap: number, scanner = new Scanner()) {
  [...text].forEach((key, index) => scanner.hear(stroke(key), index * gap));
  return scanner.hear(ENTER, text.length * gap);
}

describe('a scanner', () => {
  it('is known by its speed', () => {
    expect(typed('20450000000001', 5)).toEqual({ kind: 'code', code: '20450000000001' });
    expect(typed('20450000000001', SCAN_GAP - 1)).toEqual({ kind: 'code', code: '20450000000001' });
  });

  it('is not a person who types fast', () => {
    expect(typed('20450000000001', SCAN_GAP)).toEqual({ kind: 'key' });
  });

  it('is not a person who waits before Enter', () => {
    const scanner = new Scanner();
    [...'20450000000001'].forEach((key, index) => scanner.hear(stroke(key), index));
    expect(scanner.hear(ENTER, 500)).toEqual({ kind: 'key' });
  });

  it('is not two or three keys that fell together', () => {
    expect(typed('jjjkk', 1)).toEqual({ kind: 'key' });
  });

  it('begins anew after a pause', () => {
    const scanner = new Scanner();
    scanner.hear(stroke('j'), 0);
    [...'500000001'].forEach((key, index) => scanner.hear(stroke(key), 1000 + index));
    expect(scanner.hear(ENTER, 1010)).toEqual({ kind: 'code', code: '500000001' });
  });

  it('begins anew after a code', () => {
    const scanner = new Scanner();
    typed('20450000000001', 1, scanner);
    expect(scanner.hear(ENTER, 16)).toEqual({ kind: 'key' });
  });

  it('may hold Shift, and type as if the layout were Latin', () => {
    const scanner = new Scanner();
    const keys = [['К', 'KeyR'], ['И', 'KeyB'], ...[...'123456789'].map((n) => [n, `Digit${n}`]), ['Г', 'KeyU'], ['Ф', 'KeyA']];
    keys.forEach(([key = '', code = ''], index) => {
      scanner.hear({ key: 'Shift', code: 'ShiftLeft' }, index * 4);
      scanner.hear({ key, code }, index * 4 + 2);
    });
    expect(scanner.hear(ENTER, keys.length * 4)).toEqual({ kind: 'code', code: 'RB123456789UA' });
  });
});
