import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'returns': 'Returns',
  'live.return': 'A buyer wants to return goods',
};
