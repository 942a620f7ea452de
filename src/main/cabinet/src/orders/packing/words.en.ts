import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'packing': 'Do not put into the parcel',
  'packing.question': 'The buyer waits for an answer: {time}',
  'packing.question.hint': 'Read their message before you pack and ship.',
};
