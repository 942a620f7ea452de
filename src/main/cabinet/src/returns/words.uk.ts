import type { Message } from '../i18n/message';

/** The words that are needed wherever in the cabinet somebody is. */
export const uk = {
  'returns': 'Повернення',
  'live.return': 'Покупець хоче повернути товар',
} as const satisfies Record<string, Message>;
