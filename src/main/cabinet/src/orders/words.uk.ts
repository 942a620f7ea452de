import type { Message } from '../i18n/message';

export const uk = {
  'orders': 'Замовлення',
  'live.deadline': 'Спливає строк замовлення №\u00a0{number}',
  'live.new': 'Нове замовлення №\u00a0{number}',
} as const satisfies Record<string, Message>;
