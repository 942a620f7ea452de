import type { Language } from './language';
import type { Translate } from './translate';
import { zone } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = (locale: string, timeZone: string) => ({
  time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone }),
  dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone }),
  numeric: new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone }),
  whole: new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone,
  }),
  /** Prints 2026-11-22. */
  calendar: new Intl.DateTimeFormat('sv-SE', { timeZone }),
});
const LOCALES: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' };
const made = new Map<string, ReturnType<typeof formats>>();

/** Formats are dear to make, and a list asks for them with each row. */
function formatsOf(language: Language, timeZone: string): ReturnType<typeof formats> {
  const key = `${language} ${timeZone}`;
  const found = made.get(key) ?? formats(LOCALES[language], timeZone);
  made.set(key, found);
  return found;
}

/**
 * How long a thing has lasted: "40 хв", "1 год 5 хв". Not `Intl.DurationFormat`, which prints "40х".
 *
 * @param milliseconds below zero where clocks differ: that is now
 */
export function elapsed(milliseconds: number, t: Translate): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / MINUTE);
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  if (minutes === 0) {
    return t('time.now');
  }
  if (h === 0) {
    return t('time.minutes', { m });
  }
  return m === 0 ? t('time.hours', { h }) : t('time.hoursMinutes', { h, m });
}

/** A point in time as a list shows it: its age through the first day, then its date. */
export function age(at: Date, now: Date, language: Language, t: Translate, timeZone: string = zone.get()): string {
  return now.getTime() - at.getTime() < DAY ? elapsed(now.getTime() - at.getTime(), t) : moment(at, now, language, t, timeZone);
}

/** As `age`, in at most a dozen signs: of what is older than yesterday only the date. */
export function briefAge(at: Date, now: Date, language: Language, t: Translate, timeZone: string = zone.get()): string {
  const format = formatsOf(language, timeZone);
  const day = format.calendar.format(at);
  if (now.getTime() - at.getTime() < DAY || daysBetween(day, format.calendar.format(now)) <= 1) {
    return age(at, now, language, t, timeZone);
  }
  return day.slice(0, 4) === format.calendar.format(now).slice(0, 4) ? format.day.format(at) : format.numeric.format(at);
}

/** Days from one date to another, both as 2026-11-28. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A point in time as a sentence names it: "14:05", "вчора, 14:05", "19 лист., 14:05". */
export function moment(at: Date, now: Date, language: Language, t: Translate, timeZone: string = zone.get()): string {
  const format = formatsOf(language, timeZone);
  const time = format.time.format(at);
  const day = format.calendar.format(at);
  const today = format.calendar.format(now);
  const days = daysBetween(day, today);
  if (days === 0) {
    return time;
  }
  if (days === 1) {
    return t('time.yesterday', { time });
  }
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return `${(sameYear ? format.day : format.dayOfYear).format(at)}, ${time}`;
}

/** A date that belongs to no zone, with its day of the week. */
export function longDay(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A point in time in full, with the zone that it is read in. */
export function fullMoment(at: Date, language: Language, timeZone: string = zone.get()): string {
  return formatsOf(language, timeZone).whole.format(at);
}
