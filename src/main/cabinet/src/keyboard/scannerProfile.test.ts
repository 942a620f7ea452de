import { describe, expect, it } from 'vitest';
import type { ScannerProfile } from '../preferences/preferences';
import { longestPause, NO_SCANNER, shortcutDelay, SLOWEST_GAP } from './scannerProfile';

const profile = (change: Partial<ScannerProfile>): ScannerProfile => ({ gap: 20, prefix: [], suffix: ['Enter'], ...change });

describe('a letter waits before it is a shortcut', () => {
  it.each([
    ['of which nothing is known', null],
    ['that was fast when it was tested', profile({ gap: 1 })],
    ['of 20 ms', profile({})],
    ['of 250 ms', profile({ gap: 250 })],
    ['of 400 ms', profile({ gap: 400 })],
    ['that sends nothing at the end', profile({ suffix: [] })],
    ['whose prefix begins with a letter', profile({ prefix: ['C', '1'] })],
  ])('for as long as a scanner %s may pause', (_, known) => {
    expect(shortcutDelay(known)).toBe(longestPause(known));
    expect(shortcutDelay(known)).toBeGreaterThan(250);
    expect(shortcutDelay(known)).toBeGreaterThan(known?.gap ?? 0);
  });

  it.each([
    ['nobody scans', NO_SCANNER],
    ['a prefix announces the scan', profile({ prefix: ['#'] })],
    ['a key that types nothing announces the scan', profile({ prefix: ['F8'] })],
  ])('not longer than a person cannot notice where %s', (_, known) => {
    expect(shortcutDelay(known)).toBeLessThan(50);
  });
});

it('is never shortened by a test how long a scan may pause', () => {
  for (const gap of [0, 1, 20, 100, 190]) {
    expect(longestPause(profile({ gap }))).toBeGreaterThanOrEqual(SLOWEST_GAP);
  }
  expect(longestPause(profile({ gap: 400 }))).toBe(610);
  expect(longestPause(profile({ gap: 5_000 }))).toBe(800);
});
