import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'app.name': 'Kramar',
  'app.loading': 'Loading…',
  'app.saving': 'Saving…',
  'app.close': 'Close',
  'app.retry': 'Try again',
  'app.title': '{page} · Kramar',
  'app.unreachable': 'The server does not answer. The change is not saved, try again.',
  'later.failed': 'This could not be loaded. Try again; if that does not help, reload the page.',
};
