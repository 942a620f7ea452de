import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'moderation': 'Moderation',
  'keys.moderation': 'Moderation',
  'keys.moderation.next': 'Next text',
  'keys.moderation.previous': 'Previous text',
  'keys.moderation.pass': 'Let it pass',
  'keys.moderation.reject': 'Refuse it',
};
