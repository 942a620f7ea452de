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
  'field.missing': 'Fill in this field',
  'field.missing.choice': 'Choose one of the list',
  'field.missing.some': 'Tick at least one',
  'field.missing.date': 'Enter the day, such as 28/11 or “tomorrow”',
  'field.missing.time': 'Enter the time, such as 9:30',
  'field.missing.moment': 'Enter day and time, such as 28/11, 9:30',
  'field.wrong': 'This does not fit: check what is entered',
  'field.wrong.date': 'This is no date. Enter day, month and year, such as 28/11/2026',
  'field.wrong.time': 'This is no time. Enter hours and minutes, such as 9:30',
  'field.wrong.moment': 'Enter day and time, such as 28/11/2026, 9:30',
  'field.form.date': 'dd/mm/yyyy',
  'field.form.time': 'hh:mm',
  'field.form.moment': 'dd/mm/yyyy, hh:mm',
};
