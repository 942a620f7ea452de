import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'returns.hint': 'Goods that come back from buyers: decision, way back, check, money.',
  'returns.failed': 'Returns could not be loaded',
  'returns.failed.hint': 'Check the connection and try again.',
  'returns.empty': 'There are no returns here',
  'returns.empty.hint': 'When a buyer wants to return goods, you will see it here.',
  'returns.more': 'Show more',
  'returns.due': 'deadline',
  'returns.order': 'Order No. {order}',
};
