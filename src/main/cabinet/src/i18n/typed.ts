import type { Language } from './language';

/** Dates are as 2026-11-28, times as 09:30, moments as 2026-11-28T09:30: as the wire and the fields of browsers have them. */

const DAY = 86_400_000;
const STEP = 15;

/** Days from today that have a name, in both languages: who works in one types the other now and then. */
const NAMED: Readonly<Record<string, number>> = { сьогодні: 0, завтра: 1, післязавтра: 2, today: 0, tomorrow: 1 };

/**
 * The date that somebody typed, in the way of this country: day, month, year with any sign between them or none. Without
 * a year it is the next such day, without a month too. Also `+3` for so many days from today.
 *
 * @param today by the shop's calendar
 * @returns null when it is none
 */
export function parseDate(text: string, today: string): string | null {
  const typed = text.trim().toLowerCase();
  const named = NAMED[typed] ?? (/^\+\d{1,3}$/.test(typed) ? Number(typed) : undefined);
  if (named !== undefined) {
    return plusDays(today, named);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso !== null) {
    return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const parts = /^(\d{1,2})(?:[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?)?[.\s]*$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(typed);
  return parts === null ? null : completed(Number(parts[1]), parts[2], parts[3], today);
}

function completed(day: number, month: string | undefined, year: string | undefined, today: string): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  if (month !== undefined && year !== undefined) {
    return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), day);
  }
  const candidates =
    month === undefined
      ? // A month in which there is no such day is followed by one that has it.
        [0, 1, 2].map((after) => dateOf(thisYear + Math.floor((thisMonth - 1 + after) / 12), ((thisMonth - 1 + after) % 12) + 1, day))
      : // The 29th of February may be years away.
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map((after) => dateOf(thisYear + after, Number(month), day));
  return candidates.find((date) => date !== null && date >= today) ?? null;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The time of day that somebody typed: 9, 930, 9:30, 9.30. Null when it is none. */
export function parseTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:.,\s-]+(\d{2}))?$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (parts === null) {
    return null;
  }
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  // The end of the day is the beginning of the next one.
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0) ? null : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A date and a time; a time alone is the next such time. @param now by the shop's clock, as a moment */
export function parseMoment(text: string, now: string): string | null {
  const today = now.slice(0, 10);
  const alone = parseTime(text);
  if (alone !== null) {
    return `${alone < now.slice(11, 16) ? plusDays(today, 1) : today}T${alone}`;
  }
  const parts = /^(.+?)(?:[,\s]+|(?<=\d)t)(\d{1,2}(?:[:.]\d{2})?)$/i.exec(text.trim());
  const date = parts === null ? null : parseDate(parts[1] ?? '', today);
  const time = parts === null ? null : parseTime(parts[2] ?? '');
  return date === null || time === null ? null : `${date}T${time}`;
}

const SEPARATOR: Record<Language, string> = { uk: '.', en: '/' };

/** 28.11.2026, or 28/11/2026 in English. */
export function showDate(date: string, language: Language): string {
  return date.split('-').reverse().join(SEPARATOR[language]);
}

export function showMoment(moment: string, language: Language): string {
  return moment === '' ? '' : `${showDate(moment.slice(0, 10), language)}, ${moment.slice(11, 16)}`;
}

/** A quarter of an hour later or earlier, on a full quarter; the day goes round. */
export function stepTime(time: string, by: 1 | -1): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const next = (nextQuarter(minutes, by) + 24 * 60) % (24 * 60);
  return `${String(Math.floor(next / 60)).padStart(2, '0')}:${String(next % 60).padStart(2, '0')}`;
}

export function stepMoment(moment: string, by: 1 | -1): string {
  const minutes = Date.parse(`${moment}Z`) / 60_000;
  return new Date(nextQuarter(minutes, by) * 60_000).toISOString().slice(0, 16);
}

function nextQuarter(minutes: number, by: 1 | -1): number {
  return by === 1 ? (Math.floor(minutes / STEP) + 1) * STEP : (Math.ceil(minutes / STEP) - 1) * STEP;
}
