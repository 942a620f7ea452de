import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'descriptions': 'Terms that the buyer accepted',
  'descriptions.one': '{title}: description, version {n}',
  'descriptions.failed': 'The description could not be loaded',
};
