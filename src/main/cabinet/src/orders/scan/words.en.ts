import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'scan.searching': 'Looking for {code}…',
  'scan.absent': 'There is no order with number {code}',
  'scan.notWaiting': 'No order has waybill {code}, and the open order waits for none',
  'scan.failed': '{code} could not be looked up: the server does not answer',
};
