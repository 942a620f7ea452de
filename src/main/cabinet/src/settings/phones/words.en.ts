import type { uk } from './words.uk';
import type { Translation } from '../../i18n/message';

export const en: Translation<typeof uk> = {
  'phones': 'SMS and Viber',
  'phones.failed': 'The settings could not be loaded',
  'phones.absent': 'SMS and Viber are not set up on this server. Ask the administrator of the marketplace.',
  'phones.purpose': 'Letters are sent in any case. Messages to phones can be added here.',
  'phones.phone': 'Mobile number of the shop',
  'phones.orderPlaced': 'New order: tell the shop',
  'phones.waybill': 'Waybill number: tell the buyer',
  'phones.news.NONE': 'do not send',
  'phones.news.SMS': 'SMS',
  'phones.news.VIBER': 'Viber, or SMS where there is none',
  'phones.hours': 'Buyers get messages from 9 to 21, at weekends from 10 to 20. Those who ask for no call and have paid by card get none.',
  'phones.violation': 'The number {message}',
  'phones.save': 'Save',
  'phones.saved': 'Settings saved',
  'phones.stale': 'Somebody else has just changed the settings. Check them and save again.',
};
