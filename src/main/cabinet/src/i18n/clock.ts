import type { Language } from './language';
import type { Translate } from './translate';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = (locale: string) => ({
  time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
  dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
});
const byLanguage: Record<Language, ReturnType<typeof formats>> = { uk: formats('uk-UA'), en: formats('en-GB') };

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
export function age(at: Date, now: Date, language: Language, t: Translate): string {
  return now.getTime() - at.getTime() < DAY ? elapsed(now.getTime() - at.getTime(), t) : moment(at, now, language, t);
}

/** A point in time as a sentence names it: "14:05", "вчора, 14:05", "19 лист., 14:05". */
export function moment(at: Date, now: Date, language: Language, t: Translate): string {
  const format = byLanguage[language];
  const time = format.time.format(at);
  const days = daysBetween(at, now);
  if (days === 0) {
    return time;
  }
  if (days === 1) {
    return t('time.yesterday', { time });
  }
  const day = at.getFullYear() === now.getFullYear() ? format.day : format.dayOfYear;
  return `${day.format(at)}, ${time}`;
}

/** By the calendar of the reader, not by hours. */
function daysBetween(at: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(at)) / DAY);
}
