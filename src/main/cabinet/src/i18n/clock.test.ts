import { describe, expect, it } from 'vitest';
import { age, elapsed, moment } from './clock';
import { en } from './words.en';
import { translator } from './translate';
import { uk } from './words.uk';

const ukrainian = translator('uk', uk);
const english = translator('en', en);
const MINUTE = 60_000;

describe('the time that has passed', () => {
  it.each([
    [0, 'щойно', 'just now'],
    [59_999, 'щойно', 'just now'],
    [MINUTE, '1 хв', '1 min'],
    [40 * MINUTE, '40 хв', '40 min'],
    [60 * MINUTE, '1 год', '1 h'],
    [65 * MINUTE, '1 год 5 хв', '1 h 5 min'],
    [23 * 60 * MINUTE + 59 * MINUTE, '23 год 59 хв', '23 h 59 min'],
  ])('of %d ms is %s and %s', (milliseconds, inUkrainian, inEnglish) => {
    expect(elapsed(milliseconds, ukrainian)).toBe(inUkrainian);
    expect(elapsed(milliseconds, english)).toBe(inEnglish);
  });

  it('is now when the clock of the server is ahead', () => {
    expect(elapsed(-5 * MINUTE, ukrainian)).toBe('щойно');
  });
});

describe('the age of an order', () => {
  const now = new Date(2026, 10, 22, 14, 30);

  it('is told by hours through the first day, also past midnight', () => {
    expect(age(new Date(2026, 10, 21, 23, 0), now, 'uk', ukrainian)).toBe('15 год 30 хв');
  });

  it('is a date after a day', () => {
    expect(age(new Date(2026, 10, 21, 14, 5), now, 'uk', ukrainian)).toBe('вчора, 14:05');
    expect(age(new Date(2026, 10, 21, 14, 5), now, 'en', english)).toBe('yesterday, 14:05');
    expect(age(new Date(2026, 10, 19, 9, 5), now, 'uk', ukrainian)).toMatch(/^19 лист\.?, 09:05$/);
  });
});

describe('a moment', () => {
  const now = new Date(2026, 0, 2, 0, 10);

  it('of today is a time', () => {
    expect(moment(new Date(2026, 0, 2, 0, 5), now, 'uk', ukrainian)).toBe('00:05');
  });

  it('of yesterday goes by the calendar, not by 24 hours', () => {
    expect(moment(new Date(2026, 0, 1, 23, 59), now, 'uk', ukrainian)).toBe('вчора, 23:59');
    expect(moment(new Date(2026, 0, 1, 0, 1), now, 'uk', ukrainian)).toBe('вчора, 00:01');
  });

  it('of another year names it', () => {
    expect(moment(new Date(2025, 11, 30, 12, 0), now, 'uk', ukrainian)).toContain('2025');
    expect(moment(new Date(2025, 11, 30, 12, 0), now, 'en', english)).toContain('2025');
  });
});
