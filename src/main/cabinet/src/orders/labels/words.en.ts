import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'source.CART': 'Cart on the site',
  'source.CALL_CENTER': 'Call centre',
  'source.CABINET': 'Cabinet',
  'mover.SELLER': 'shop',
  'mover.BUYER': 'buyer',
  'mover.CARRIER': 'carrier',
  'mover.CALL_CENTER': 'call centre',
  'mover.OPERATOR': 'administrator',
  'mover.SYSTEM': 'system',
};
