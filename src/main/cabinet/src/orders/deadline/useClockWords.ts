import type { Deadline } from '../../api/types';
import { useWords } from '../../i18n';
import { elapsed, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { type Reading, reading } from './urgency';

const DAY = 86_400_000;

/** The clock of an order in words, moved on by itself. */
export function useClockWords(deadline: Deadline): Reading & { short: string } {
  const { t, language } = useWords();
  const now = useNow();
  const read = reading(deadline, now);
  const { urgency, until, left } = read;
  const far = Math.abs(left) >= DAY;
  const time = far ? moment(until, now, language, t) : elapsed(Math.abs(left), t);
  return { ...read, short: far ? t(urgency === 'missed' ? 'deadline.since' : 'deadline.until', { time }) : t(`deadline.${urgency}`, { time }) };
}
