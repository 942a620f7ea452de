import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'orders.views': 'Views of orders',
  'view.new': 'New',
  'view.in_work': 'In work',
  'view.delivering': 'On the way',
  'view.done': 'Done',
  'view.cancelled': 'Cancelled',
  'view.burning': 'Burning',
  'view.untouched': 'Untouched',
  'view.question': 'Awaiting an answer',
  'view.title.question': 'Orders whose buyers wait for an answer',
  'view.waiting': 'Awaiting goods',
  'view.title.waiting': 'Orders that wait for goods',
  'view.title.burning': 'Orders whose time runs out',
  'view.title.untouched': 'Orders that nobody has touched for a day',
  'view.title.new': 'New orders',
  'view.title.in_work': 'Orders in work',
  'view.title.delivering': 'Orders on the way',
  'view.title.done': 'Done orders',
  'view.title.cancelled': 'Cancelled orders',
  'view.title.search': 'Search in all orders',
};
