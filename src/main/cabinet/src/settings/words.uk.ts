import type { Message } from '../i18n/message';

export const uk = {
  'settings': 'Налаштування',
  'settings.pages': 'Сторінки налаштувань',
} as const satisfies Record<string, Message>;
