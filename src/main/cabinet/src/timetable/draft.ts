import type { Timetable, TimetableContent } from '../api/types';

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Day = (typeof DAYS)[number];
export type Hours = TimetableContent['week'][number]['hours'][number];
export type SpecialDay = TimetableContent['specialDays'][number];
export type Absence = TimetableContent['absences'][number];

/** The timetable while it is edited: every day of the week, in their order, so that the server's refusals name its fields. */
export interface Draft {
  zone: string;
  week: Record<Day, readonly Hours[]>;
  specialDays: readonly SpecialDay[];
  absences: readonly Absence[];
}

export function draftOf({ zone, week, specialDays, absences }: Timetable): Draft {
  const whole = {} as Draft['week'];
  for (const day of DAYS) {
    whole[day] = week.find((one) => one.day === day)?.hours ?? [];
  }
  return { zone, week: whole, specialDays, absences };
}

export function contentOf({ zone, week, specialDays, absences }: Draft): TimetableContent {
  return {
    zone: zone.trim(),
    week: DAYS.map((day) => ({ day, hours: [...week[day]] })),
    specialDays: [...specialDays],
    absences: [...absences],
  };
}

/** Hours for a day that gets more: after lunch, or the usual ones of an empty day. */
export function withMore(hours: readonly Hours[]): readonly Hours[] {
  const last = hours.at(-1);
  if (last === undefined) {
    return [{ from: '09:00', to: '18:00' }];
  }
  const from = last.to < '23:00' ? later(last.to) : last.to;
  return [...hours, { from: from === '24:00' ? '00:00' : from, to: '24:00' }];
}

function later(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`;
}

/** The end of the day, which the fields of browsers do not know, is midnight there. */
export function endAsField(to: string): string {
  return to === '24:00' ? '00:00' : to;
}

export function endOfField(value: string): string {
  return value === '00:00' ? '24:00' : value;
}

/** The date after all that are stated, for a new row; today without any. */
export function nextDate(dates: readonly string[], today: string): string {
  const last = dates.reduce((latest, date) => (date > latest ? date : latest), '');
  if (last < today) {
    return today;
  }
  const next = new Date(`${last}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export function replacedAt<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((one, at) => (at === index ? value : one));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}
