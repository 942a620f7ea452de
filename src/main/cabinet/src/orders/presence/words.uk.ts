import type { Message } from '../../i18n/message';

export const uk = {
  'presence.card': 'Це замовлення також відкрито: {names}',
  'presence.since': 'з {time}',
  'presence.row': 'Відкрито: {names}',
} as const satisfies Record<string, Message>;
