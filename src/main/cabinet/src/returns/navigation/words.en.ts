import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'returns.sections': 'Sections of returns',
  'returns.all': 'All returns',
  'returns.waiting': 'Wait for you',
  'returns.coming': 'On their way',
  'returns.refund': 'Money to return',
  'returns.closed': 'Over',
};
