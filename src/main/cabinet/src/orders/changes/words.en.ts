import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'conflict.title': 'The order changed while you were working',
  'conflict.kept': 'Your change is not saved. This is what changed:',
  'conflict.status': 'Status: {status}',
  'conflict.waybill': 'Waybill: {waybill}',
  'conflict.task': 'Task done: {task}',
  'conflict.comment': 'New comment: “{text}”',
  'conflict.other': 'The order’s data changed',
  'conflict.by': '{by}, {when}',
  'conflict.understood': 'Got it',
};
