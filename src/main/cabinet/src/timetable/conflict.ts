import type { Timetable } from '../api/types';
import { DAYS, draftOf, type Day, type Hours } from './draft';

/** What of two timetables can differ. */
export type Field = 'zone' | Day | 'specialDays' | 'absences';

export const FIELDS: readonly Field[] = ['zone', ...DAYS, 'specialDays', 'absences'];

/** A field as text; empty where there is nothing. */
export function textOf(timetable: Timetable, field: Field): string {
  switch (field) {
    case 'zone':
      return timetable.zone;
    case 'specialDays':
      return timetable.specialDays.map(({ date, hours }) => [shown(date), spans(hours)].filter(Boolean).join(' ')).join('; ');
    case 'absences':
      return timetable.absences.map(({ from, to }) => `${shown(from)} – ${shown(to)}`).join('; ');
    default:
      return spans(draftOf(timetable).week[field]);
  }
}

export function changedFields(before: Timetable, now: Timetable): Field[] {
  return FIELDS.filter((field) => textOf(before, field) !== textOf(now, field));
}

const spans = (hours: readonly Hours[]) => hours.map(({ from, to }) => `${from}–${to}`).join(', ');
const shown = (date: string) => date.split('-').reverse().join('.');
