import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'settings': 'Settings',
  'settings.pages': 'Pages of the settings',
};
