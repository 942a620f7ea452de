import type { Translation } from './message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'currency': 'UAH',
  'time.now': 'just now',
  'time.minutes': '{m} min',
  'time.hours': '{h} h',
  'time.hoursMinutes': '{h} h {m} min',
  'time.days': '{d} d',
  'time.ago': '{elapsed} ago',
  'time.yesterday': 'yesterday, {time}',
};
