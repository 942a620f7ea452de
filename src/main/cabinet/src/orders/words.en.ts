import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'orders': 'Orders',
  'live.deadline': 'Time runs out for order no.\u00a0{number}',
  'live.new': 'New order No.\u00a0{number}',
};
