import type { Message } from '../../i18n/message';

export const uk = {
  'packing': 'Не кладіть у посилку',
} as const satisfies Record<string, Message>;
