import type { Deadline } from '../../api/types';
import { useWords } from '../../i18n';
import { useNow } from '../../i18n/useNow';
import { clockWords, type ClockWords } from './clockWords';
import { type Reading, reading } from './urgency';

/** The clock of an order in words, moved on by itself. */
export function useClockWords(deadline: Deadline): Reading & ClockWords {
  const { t, language } = useWords();
  const now = useNow();
  const read = reading(deadline, now);
  return { ...read, ...clockWords(read, now, language, t) };
}
