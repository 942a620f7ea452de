import { zone } from './zone';

/** What happened on one day by the shop's calendar. */
export interface Day<T> {
  /** 2026-11-27 */
  date: string;
  entries: T[];
}

/** Puts entries that are in the order of time together by their days. */
export function byDay<T extends { at: string }>(entries: readonly T[], timeZone: string = zone.get()): Day<T>[] {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const days: Day<T>[] = [];
  for (const entry of entries) {
    const date = calendar.format(new Date(entry.at));
    const last = days.at(-1);
    if (last?.date === date) {
      last.entries.push(entry);
    } else {
      days.push({ date, entries: [entry] });
    }
  }
  return days;
}

/** 14:05:09, by the shop's clock. */
export function timeOfDay(at: string, timeZone: string = zone.get()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone }).format(new Date(at));
}

/** 14:05, by the shop's clock. */
export function hourOfDay(at: string, timeZone: string = zone.get()): string {
  return timeOfDay(at, timeZone).slice(0, 5);
}
