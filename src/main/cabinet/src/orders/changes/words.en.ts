import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'conflict.title': 'The order changed while you were working',
  'conflict.kept': 'Your change is not saved yet. This is what changed:',
  'conflict.field.status': 'Status',
  'conflict.field.lines': 'Goods',
  'conflict.field.total': 'Total',
  'conflict.field.recipient': 'Recipient',
  'conflict.field.delivery': 'Delivery',
  'conflict.field.payment': 'Payment',
  'conflict.field.waybill': 'Waybill',
  'conflict.other': 'The card shows what changed.',
  'conflict.more': { one: 'and {n} more entry in the history', other: 'and {n} more entries in the history' },
  'conflict.by': '{by}, {when}',
  'conflict.mine.save': 'Save mine',
  'conflict.mine.add': 'Add anyway',
  'conflict.mine.move': 'Still: {status}',
  'conflict.theirs': 'Leave as it is',
  'conflict.theirs.add': 'Do not add',
  'conflict.understood': 'Got it',
};
