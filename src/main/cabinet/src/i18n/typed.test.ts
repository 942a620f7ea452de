import { describe, expect, it } from 'vitest';
import { parseDate, parseMoment, parseTime, showDate, showMoment, stepMoment, stepTime } from './typed';

const TODAY = '2026-11-28';

describe('a typed date', () => {
  it.each([
    ['28.11.2026', '2026-11-28'],
    ['1.12.26', '2026-12-01'],
    ['01/12/2026', '2026-12-01'],
    ['1 12', '2026-12-01'],
    ['1.12.', '2026-12-01'],
    ['01122026', '2026-12-01'],
    ['0112', '2026-12-01'],
    ['27.11', '2027-11-27'],
    ['28', '2026-11-28'],
    ['27', '2026-12-27'],
    ['31', '2026-12-31'],
    ['29.2', '2028-02-29'],
    ['Завтра', '2026-11-29'],
    ['today', TODAY],
    ['+3', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    [' 01.12.2020 ', '2020-12-01'],
  ])('is understood: %s', (text, date) => expect(parseDate(text, TODAY)).toBe(date));

  it.each(['', '31.11.2026', '29.2.2027', '32', '0', '13.13', 'завтр', '1.12.2', '1.2.3.4', '2026-13-01'])('is none: %s', (text) =>
    expect(parseDate(text, TODAY)).toBeNull(),
  );
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.05', '09:05'],
    ['24:00', '00:00'],
    ['23 59', '23:59'],
  ])('is understood: %s', (text, time) => expect(parseTime(text)).toBe(time));

  it.each(['', '25', '9:60', '24:01', '9:3', 'опівдні'])('is none: %s', (text) => expect(parseTime(text)).toBeNull());
});

describe('a typed moment', () => {
  const now = '2026-11-28T14:20';

  it.each([
    ['15:30', '2026-11-28T15:30'],
    ['9', '2026-11-29T09:00'],
    ['завтра 10', '2026-11-29T10:00'],
    ['1.12, 10:15', '2026-12-01T10:15'],
    ['28.11.2026 9:00', '2026-11-28T09:00'],
    ['2026-12-01T10:15', '2026-12-01T10:15'],
  ])('is understood: %s', (text, moment) => expect(parseMoment(text, now)).toBe(moment));

  it.each(['', 'завтра', '1.12.2026', '31.11 10:00', '1.12 25:00'])('is none: %s', (text) => expect(parseMoment(text, now)).toBeNull());
});

it('are shown as they can be typed', () => {
  expect([showDate(TODAY, 'uk'), showDate(TODAY, 'en'), showDate('', 'uk')]).toEqual(['28.11.2026', '28/11/2026', '']);
  expect(parseMoment(showMoment('2026-12-01T10:15', 'en'), '2026-11-28T14:20')).toBe('2026-12-01T10:15');
});

it('go on by quarters of an hour', () => {
  expect([stepTime('09:10', 1), stepTime('09:15', 1), stepTime('09:10', -1), stepTime('00:00', -1), stepTime('23:45', 1)]).toEqual([
    '09:15',
    '09:30',
    '09:00',
    '23:45',
    '00:00',
  ]);
  expect([stepMoment('2026-11-28T23:50', 1), stepMoment('2026-12-01T00:00', -1)]).toEqual(['2026-11-29T00:00', '2026-11-30T23:45']);
});
