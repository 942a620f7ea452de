import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'scan.searching': 'Looking for {code}…',
  'scan.absent': 'There is no order with number {code}',
  'scan.notWaiting': 'No order has waybill {code}, and the open order waits for none',
  'scan.failed': '{code} could not be looked up: the server does not answer',
  'scan.unknown': 'Code {code} looks like no waybill and no order number',
  'scan.broken': 'The scan was interrupted, only “{text}” was received. Scan again.',
  'scan.covered': 'Code {code} was not used: close the menu or dialog and scan again',
};
