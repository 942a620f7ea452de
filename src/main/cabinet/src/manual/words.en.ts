import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'manual': 'Manual',
  'manual.contents': 'Contents',
  'manual.in.uk': 'This page is in Ukrainian.',
  'manual.in.en': 'This page is in English.',
};
