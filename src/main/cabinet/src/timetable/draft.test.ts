import { describe, expect, it } from 'vitest';
import { contentOf, draftOf, endAsField, endOfField, nextDate, withMore } from './draft';

const timetable = {
  version: 3,
  standard: false,
  zone: 'Europe/Kyiv',
  week: [{ day: 'TUESDAY' as const, hours: [{ from: '09:00', to: '24:00' }] }],
  specialDays: [{ date: '2026-12-31', hours: [] }],
  absences: [{ from: '2026-08-01', to: '2026-08-14' }],
  open: true,
  nextOpening: null,
  martialLaw: true,
  holidays: [],
};

describe('a draft of a timetable', () => {
  it('names every day of the week in its order', () => {
    const content = contentOf(draftOf(timetable));
    expect(content.week.map(({ day }) => day).slice(0, 2)).toEqual(['MONDAY', 'TUESDAY']);
    expect(content.week).toHaveLength(7);
    expect(content.week[1]).toEqual(timetable.week[0]);
    expect(content.specialDays).toEqual(timetable.specialDays);
    expect(content.absences).toEqual(timetable.absences);
  });

  it('offers more hours after the last ones', () => {
    expect(withMore([])).toEqual([{ from: '09:00', to: '18:00' }]);
    expect(withMore([{ from: '09:00', to: '13:00' }])[1]).toEqual({ from: '14:00', to: '24:00' });
  });

  it('shows the end of the day as midnight', () => {
    expect(endAsField('24:00')).toBe('00:00');
    expect(endOfField('00:00')).toBe('24:00');
    expect(endOfField(endAsField('18:30'))).toBe('18:30');
  });

  it('offers the day after the last one', () => {
    expect(nextDate([], '2026-11-27')).toBe('2026-11-27');
    expect(nextDate(['2026-12-31', '2026-12-01'], '2026-11-27')).toBe('2027-01-01');
  });
});
