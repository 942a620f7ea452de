import type { Message } from '../i18n/message';

export const uk = {
  'manual': 'Посібник',
  'manual.contents': 'Зміст',
  'manual.in.uk': 'Ця сторінка українською.',
  'manual.in.en': 'Ця сторінка англійською.',
} as const satisfies Record<string, Message>;
