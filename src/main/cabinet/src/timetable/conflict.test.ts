import { describe, expect, it } from 'vitest';
import type { Timetable } from '../api/types';
import { changedFields, textOf } from './conflict';

const timetable = (change: Partial<Timetable> = {}): Timetable => ({
  zone: 'Europe/Kyiv',
  week: [{ day: 'MONDAY', hours: [{ from: '09:00', to: '13:00' }, { from: '14:00', to: '18:00' }] }],
  specialDays: [],
  absences: [],
  version: 1,
  standard: false,
  open: true,
  nextOpening: null,
  martialLaw: true,
  holidays: [],
  ...change,
});

describe('two versions of a timetable', () => {
  it('are the same whatever is not stated', () => {
    const empty = timetable({ week: [...timetable().week, { day: 'SUNDAY', hours: [] }], version: 2, open: false });
    expect(changedFields(timetable(), empty)).toEqual([]);
  });

  it('differ in what a person can see', () => {
    const other = timetable({
      zone: 'Europe/Lisbon',
      week: [],
      specialDays: [
        { date: '2036-12-31', hours: [{ from: '10:00', to: '24:00' }] },
        { date: '2037-01-01', hours: [] },
      ],
      absences: [{ from: '2036-08-01', to: '2036-08-14' }],
    });
    expect(changedFields(timetable(), other)).toEqual(['zone', 'MONDAY', 'specialDays', 'absences']);
    expect(textOf(timetable(), 'MONDAY')).toBe('09:00–13:00, 14:00–18:00');
    expect(textOf(other, 'MONDAY')).toBe('');
    expect(textOf(other, 'specialDays')).toBe('31.12.2036 10:00–24:00; 01.01.2037');
    expect(textOf(other, 'absences')).toBe('01.08.2036 – 14.08.2036');
  });
});
