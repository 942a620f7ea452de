import type { Message } from '../../i18n/message';

export const uk = {
  'appeals.sections': 'Розділи звернень',
  'appeals.all': 'Усі звернення',
  'appeals.waiting': 'Чекають на відповідь',
  'appeals.answered': 'З відповіддю',
  'appeals.closed': 'Закриті',
} as const satisfies Record<string, Message>;
