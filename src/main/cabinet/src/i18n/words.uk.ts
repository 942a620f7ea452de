import type { Message } from './message';

export const uk = {
  'currency': 'грн',
  'time.now': 'щойно',
  'time.minutes': '{m} хв',
  'time.hours': '{h} год',
  'time.hoursMinutes': '{h} год {m} хв',
  'time.days': '{d} дн',
  'time.ago': '{elapsed} тому',
  'time.yesterday': 'вчора, {time}',
} as const satisfies Record<string, Message>;
