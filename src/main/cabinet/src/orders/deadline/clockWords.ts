import { elapsed, moment } from '../../i18n/clock';
import type { Language } from '../../i18n/language';
import type { Translate } from '../../i18n/translate';
import type { Reading } from './urgency';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface ClockWords {
  /** To the minute; from a day on the date. */
  short: string;
  /** As short, but never a date, for where the date is said already. */
  length: string;
  /** At most a dozen signs: whole hours or days, rounded down; or only that it is over. */
  brief: string;
}

export function clockWords({ urgency, until, left }: Reading, now: Date, language: Language, t: Translate): ClockWords {
  const far = Math.abs(left) >= DAY;
  const whole = wholeLength(Math.abs(left), t);
  const length = t(`deadline.${urgency}`, { time: far ? whole : elapsed(Math.abs(left), t) });
  return {
    short: far ? t(urgency === 'missed' ? 'deadline.since' : 'deadline.until', { time: moment(until, now, language, t) }) : length,
    length,
    brief: urgency === 'missed' ? t('deadline.brief.missed') : urgency === 'late' ? t('deadline.brief.late', { time: whole }) : whole,
  };
}

/** What is left is never told as more than it is. */
function wholeLength(milliseconds: number, t: Translate): string {
  if (milliseconds < HOUR) {
    return elapsed(milliseconds, t);
  }
  return milliseconds < DAY
    ? t('time.hours', { h: Math.floor(milliseconds / HOUR) })
    : t('time.days', { d: Math.floor(milliseconds / DAY) });
}
