import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'presence.card': 'This order is also open: {names}',
  'presence.since': 'since {time}',
  'presence.row': 'Open: {names}',
};
