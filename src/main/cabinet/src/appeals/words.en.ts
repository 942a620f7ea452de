import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'appeals': 'Appeals',
  'keys.appeals.next': 'Next appeal',
  'keys.appeals.previous': 'Previous appeal',
  'keys.appeals.open': 'Open the appeal',
  'keys.appeals.answer': 'Answer the appeal',
  'live.appeal': 'New appeal to the call centre',
};
