import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'keys': 'Keyboard shortcuts',
  'keys.layout': 'They work on the Ukrainian layout too, outside of fields.',
  'keys.off': 'Single-key shortcuts are switched off in the account menu.',
  'keys.everywhere': 'Everywhere',
  'keys.back': 'Close the card, leave a field',
  'keys.help': 'This help',
};
