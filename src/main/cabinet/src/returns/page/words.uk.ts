import type { Message } from '../../i18n/message';

export const uk = {
  'returns.hint': 'Товари, що повертаються від покупців: рішення, дорога назад, перевірка, гроші.',
  'returns.failed': 'Не вдалося завантажити повернення',
  'returns.failed.hint': 'Перевірте з’єднання й спробуйте ще раз.',
  'returns.empty': 'Повернень тут немає',
  'returns.empty.hint': 'Коли покупець захоче повернути товар, ви побачите це тут.',
  'returns.more': 'Показати ще',
  'returns.due': 'строк',
  'returns.order': 'Замовлення № {order}',
} as const satisfies Record<string, Message>;
