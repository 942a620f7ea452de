import type { Message } from '../i18n/message';

export const uk = {
  'moderation': 'Модерація',
  'keys.moderation': 'Модерація',
  'keys.moderation.next': 'Наступний текст',
  'keys.moderation.previous': 'Попередній текст',
  'keys.moderation.pass': 'Пропустити',
  'keys.moderation.reject': 'Не пропустити',
} as const satisfies Record<string, Message>;
