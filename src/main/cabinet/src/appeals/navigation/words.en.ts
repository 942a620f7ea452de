import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'appeals.sections': 'Sections of appeals',
  'appeals.all': 'All appeals',
  'appeals.waiting': 'Waiting for an answer',
  'appeals.answered': 'Answered',
  'appeals.closed': 'Closed',
};
