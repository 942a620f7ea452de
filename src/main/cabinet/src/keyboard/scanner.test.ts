import { describe, expect, it } from 'vitest';
import type { ScannerProfile } from '../preferences/preferences';
import { Scanner } from './scanner';
import { NO_SCANNER, shortcutDelay, SLOWEST_GAP } from './scannerProfile';

const stroke = (key: string) => ({ key, code: /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` });
const UNKNOWN = () => null;
const known = (profile: Partial<ScannerProfile>) => () => ({ gap: 20, prefix: [], suffix: ['Enter'], ...profile });

/** What comes of keys at a steady pace; the last of them is the answer. */
function hear(keys: readonly string[], gap: number, profile: () => ScannerProfile | null = UNKNOWN) {
  const scanner = new Scanner(profile);
  const heard = keys.map((key, index) => scanner.hear(stroke(key), index * gap));
  return { scanner, last: heard.at(-1), kinds: heard.map(({ kind }) => kind) };
}

const scan = (text: string, gap: number, profile?: () => ScannerProfile | null) => hear([...text, 'Enter'], gap, profile).last;

describe('a scanner', () => {
  it.each([1, 5, 35, 60, 120, 250])('is known by digits that come every %d ms', (gap) => {
    expect(scan('20450000000001', gap)).toEqual({ kind: 'code', code: '20450000000001' });
  });

  it('may be so slow that its letters would be shortcuts: none of them is one', () => {
    const { kinds, last } = hear([...'RN123456789UA', 'Enter'], 250);
    expect(kinds.slice(2, -1)).toEqual(Array.from('123456789UA', () => 'part'));
    expect(last).toEqual({ kind: 'code', code: 'RN123456789UA' });
    expect(shortcutDelay(null)).toBeGreaterThan(250);
  });

  it('may end with Tab, and with two keys', () => {
    expect(hear([...'500000001', 'Tab'], 20).last).toEqual({ kind: 'code', code: '500000001' });
    expect(hear([...'500000001', 'Enter', 'Enter'], 20).kinds.slice(-2)).toEqual(['code', 'part']);
  });

  it('that pauses for too long is broken, to its end', () => {
    const scanner = new Scanner(UNKNOWN);
    const times = Array.from('2045', (_, index) => index * 20);
    [...'2045'].forEach((key, index) => scanner.hear(stroke(key), times[index] ?? 0));
    const rest = [...'00001NDN'].map((key, index) => scanner.hear(stroke(key), 60 + SLOWEST_GAP + 100 + index * 20));
    expect(rest.map(({ kind }) => kind)).toEqual(Array.from('00001NDN', () => 'part'));
    expect(scanner.hear(stroke('Enter'), 60 + SLOWEST_GAP + 300)).toEqual({ kind: 'broken', text: '204500001NDN' });
  });

  it('that loses most of the code is broken', () => {
    expect(scan('2045', 5)).toEqual({ kind: 'broken', text: '2045' });
  });

  it('that never ends is broken, and a slip of a finger is nothing', () => {
    const cut = hear([...'204500'], 5).scanner;
    expect(cut.wait).toBeGreaterThan(SLOWEST_GAP);
    expect(cut.lapse()).toEqual({ kind: 'broken', text: '204500' });
    expect(cut.wait).toBeUndefined();
    expect(hear(['7'], 5).scanner.lapse()).toEqual({ kind: 'part' });
  });

  it('is no person who presses letters', () => {
    expect(hear(['j', 'j', 'n', 'k', 'Enter'], 100).kinds).toEqual(['key', 'key', 'key', 'key', 'key']);
  });

  it('is known by letters that come faster than a person types, and end', () => {
    expect(scan('NDEF', 20)).toEqual({ kind: 'broken', text: 'NDEF' });
    expect(scan('NDSHOP', 20)).toEqual({ kind: 'code', code: 'NDSHOP' });
  });

  it('is known by letters and an end of which somebody knows that they are no person\'s', () => {
    const scanner = new Scanner(UNKNOWN);
    expect(scanner.hear(stroke('n'), 0)).toEqual({ kind: 'key' });
    expect(scanner.hear(stroke('Enter'), 200, () => false)).toEqual({ kind: 'broken', text: 'N' });
  });

  it('that pauses after its letters is broken to its end', () => {
    const scanner = new Scanner(UNKNOWN);
    [...'RN'].forEach((key, index) => scanner.hear(stroke(key), index * 60));
    expect(scanner.breakOff()).toEqual({ kind: 'broken', text: 'RN' });
    const rest = [...'123456789UA'].map((key, index) => scanner.hear(stroke(key), 700 + index * 60).kind);
    expect(rest).toEqual(Array.from('123456789UA', () => 'part'));
    expect(scanner.hear(stroke('Enter'), 1_500)).toEqual({ kind: 'broken', text: 'RN123456789UA' });
  });

  it('does not take a shortcut of long ago into its code', () => {
    const scanner = new Scanner(UNKNOWN);
    scanner.hear(stroke('j'), 0);
    [...'500000001'].forEach((key, index) => scanner.hear(stroke(key), 1000 + index));
    expect(scanner.hear(stroke('Enter'), 1010)).toEqual({ kind: 'code', code: '500000001' });
  });

  it('may hold Shift, and type as if the layout were Latin', () => {
    const scanner = new Scanner(UNKNOWN);
    const keys = [['К', 'KeyR'], ['И', 'KeyB'], ...[...'123456789'].map((n) => [n, `Digit${n}`]), ['Г', 'KeyU'], ['Ф', 'KeyA']];
    keys.forEach(([key = '', code = ''], index) => {
      scanner.hear({ key: 'Shift', code: 'ShiftLeft' }, index * 4);
      scanner.hear({ key, code }, index * 4 + 2);
    });
    expect(scanner.hear(stroke('Enter'), keys.length * 4)).toEqual({ kind: 'code', code: 'RB123456789UA' });
  });
});

describe('a scanner that was tested', () => {
  it('is known by its prefix, from its first letter on', () => {
    const profile = known({ prefix: ['F8'] });
    const { kinds, last } = hear(['F8', ...'NDRN12345', 'Enter'], 60, profile);
    expect(kinds.slice(0, -1)).toEqual(Array.from('FNDRN12345', () => 'part'));
    expect(last).toEqual({ kind: 'code', code: 'NDRN12345' });
    expect(shortcutDelay(profile())).toBeLessThan(50);
  });

  it('may have a prefix of several characters, and a suffix that is no Enter', () => {
    const profile = known({ prefix: [']', 'C', '1'], suffix: ['#'] });
    expect(hear([...']C120450000000001#'], 20, profile).last).toEqual({ kind: 'code', code: '20450000000001' });
  });

  it('may send nothing at the end: the code ends in silence', () => {
    const { scanner } = hear([...'20450000000001'], 20, known({ suffix: [] }));
    expect(scanner.wait).toBe(SLOWEST_GAP);
    expect(scanner.lapse()).toEqual({ kind: 'code', code: '20450000000001' });
  });

  it('may be slower than others', () => {
    const profile = known({ gap: 400 });
    expect(scan('RN123456789UA', 400, profile)).toEqual({ kind: 'code', code: 'RN123456789UA' });
    expect(shortcutDelay(profile())).toBeGreaterThan(400);
  });

  it('lets shortcuts act at once where nobody scans', () => {
    expect(shortcutDelay(NO_SCANNER)).toBe(35);
  });
});
