import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'deadline.duty.contact': 'Contact the buyer',
  'deadline.duty.takeUp': 'Take up',
  'deadline.duty.ship': 'Ship',
  'deadline.calm': '{time} left',
  'deadline.soon': '{time} left',
  'deadline.late': 'ends in {time}',
  'deadline.missed': '{time} over',
  'deadline.brief.late': 'limit {time}',
  'deadline.brief.missed': 'overdue',
  'deadline.until': 'until {time}',
  'deadline.since': 'since {time}',
  'deadline.by': 'by {time}',
  'deadline.fault': 'The cancellation counts against the shop: the buyer was not contacted by {time}.',
  'deadline.notAfter': 'not after {time}',
};
