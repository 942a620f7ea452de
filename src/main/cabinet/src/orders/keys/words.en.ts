import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'keys.list': 'List',
  'keys.order': 'Order',
  'keys.next': 'Next order',
  'keys.previous': 'Previous order',
  'keys.open': 'Open the order',
  'keys.create': 'New order',
  'keys.search': 'Search',
  'keys.searchEnd': 'Clear the search; again: leave the field',
  'keys.sort': 'Newest or oldest first',
  'keys.action': 'Next action',
  'keys.others': 'Other statuses',
  'keys.waybill': 'Waybill number',
  'keys.parcel': 'Separate parcel',
  'keys.comment': 'Internal comment',
  'keys.told': 'Task done',
  'keys.returned': 'Return: next act',
  'keys.send': 'Add the comment from its field',
  'keys.scan': 'Scan or paste a waybill',
  'keys.scan.hint': 'From anywhere: finds the order, or fills the waybill of the open one',
};
