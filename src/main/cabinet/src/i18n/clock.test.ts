import { describe, expect, it } from 'vitest';
import { age, briefAge, elapsed, fullMoment, moment } from './clock';
import { en } from './words.en';
import { translator } from './translate';
import { uk } from './words.uk';
import { zone } from './zone';

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

/** The clock of Kyiv in winter is two hours ahead. */
const kyiv = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(Date.UTC(year, month - 1, day, hour - 2, minute));

describe('the age of an order', () => {
  const now = kyiv(2026, 11, 22, 14, 30);

  it('is told by hours through the first day, also past midnight', () => {
    expect(age(kyiv(2026, 11, 21, 23, 0), now, 'uk', ukrainian)).toBe('15 год 30 хв');
  });

  it('is a date after a day', () => {
    expect(age(kyiv(2026, 11, 21, 14, 5), now, 'uk', ukrainian)).toBe('вчора, 14:05');
    expect(age(kyiv(2026, 11, 21, 14, 5), now, 'en', english)).toBe('yesterday, 14:05');
    expect(age(kyiv(2026, 11, 19, 9, 5), now, 'uk', ukrainian)).toMatch(/^19 лист\.?, 09:05$/);
  });
});

describe('the brief age of an order', () => {
  const now = kyiv(2026, 11, 22, 14, 30);

  it.each([
    [kyiv(2026, 11, 22, 14, 5), '25 хв'],
    [kyiv(2026, 11, 21, 23, 0), '15 год 30 хв'],
    [kyiv(2026, 11, 21, 14, 5), 'вчора, 14:05'],
    [kyiv(2026, 11, 19, 9, 5), '19 лист.'],
    [kyiv(2025, 11, 19, 9, 5), '19.11.2025'],
  ])('of %s is %s', (at, brief) => {
    expect(briefAge(at, now, 'uk', ukrainian)).toBe(brief);
  });
});

describe('a moment', () => {
  const now = kyiv(2026, 1, 2, 0, 10);

  it('of today is a time', () => {
    expect(moment(kyiv(2026, 1, 2, 0, 5), now, 'uk', ukrainian)).toBe('00:05');
  });

  it('of yesterday goes by the calendar, not by 24 hours', () => {
    expect(moment(kyiv(2026, 1, 1, 23, 59), now, 'uk', ukrainian)).toBe('вчора, 23:59');
    expect(moment(kyiv(2026, 1, 1, 0, 1), now, 'uk', ukrainian)).toBe('вчора, 00:01');
  });

  it('of another year names it', () => {
    expect(moment(kyiv(2025, 12, 30, 12, 0), now, 'uk', ukrainian)).toContain('2025');
    expect(moment(kyiv(2025, 12, 30, 12, 0), now, 'en', english)).toContain('2025');
  });
});

describe('the zone of the shop', () => {
  // In Kyiv the day has just changed; in Lisbon it is still yesterday.
  const at = new Date('2026-07-10T21:30:00Z');
  const now = new Date('2026-07-10T22:30:00Z');

  it('decides the time and the day, not the zone of this machine', () => {
    expect(moment(at, now, 'uk', ukrainian, 'Europe/Kyiv')).toBe('00:30');
    expect(moment(at, now, 'uk', ukrainian, 'Europe/Lisbon')).toBe('22:30');
    expect(moment(at, new Date('2026-07-11T00:30:00Z'), 'uk', ukrainian, 'Europe/Lisbon')).toBe('вчора, 22:30');
    expect(moment(at, new Date('2026-07-11T00:30:00Z'), 'uk', ukrainian, 'Europe/Kyiv')).toBe('00:30');
  });

  it('follows the clocks as they change in spring and autumn', () => {
    expect(moment(new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T09:00:00Z'), 'uk', ukrainian)).toBe('03:30');
    expect(moment(new Date('2026-10-25T01:30:00Z'), new Date('2026-10-25T09:00:00Z'), 'uk', ukrainian)).toBe('03:30');
    expect(moment(new Date('2026-03-29T01:30:00Z'), new Date('2026-03-29T09:00:00Z'), 'uk', ukrainian)).toBe('04:30');
  });

  it('is named where a moment is told in full', () => {
    expect(fullMoment(at, 'en', 'Europe/Kyiv')).toMatch(/^11 July 2026.*00:30:00 .*(GMT\+3|EEST)$/);
  });

  it('is the marketplace\'s where nobody\'s shop is known', () => {
    zone.set('Europe/Lisbon');
    expect(moment(at, now, 'uk', ukrainian)).toBe('22:30');
    zone.set(undefined);
    expect(moment(at, now, 'uk', ukrainian)).toBe('00:30');
  });
});
