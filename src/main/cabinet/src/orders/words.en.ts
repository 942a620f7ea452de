import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'orders': 'Orders',
  'live.new': 'New order No.\u00a0{number}',
};
