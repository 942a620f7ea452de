import type { Message } from '../../i18n/message';

export const uk = {
  'returns.sections': 'Розділи повернень',
  'returns.all': 'Усі повернення',
  'returns.waiting': 'Чекають на вас',
  'returns.coming': 'У дорозі',
  'returns.refund': 'Повернути гроші',
  'returns.closed': 'Завершені',
} as const satisfies Record<string, Message>;
