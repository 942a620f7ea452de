import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'terms': 'Agreed with the buyer',
  'terms.add': 'Record terms',
  'terms.form': 'New terms',
  'terms.text': 'What was agreed on',
  'terms.agreedBy': 'How',
  'terms.by.CALL': 'by phone',
  'terms.by.MESSAGE': 'by messages',
  'terms.agreed.CALL': 'agreed by phone',
  'terms.agreed.MESSAGE': 'agreed by messages',
  'terms.note': 'Note (optional)',
  'terms.save': 'Save',
  'terms.cancel': 'Cancel',
  'terms.saved': 'Terms saved',
};
