import type { Message } from '../../i18n/message';

export const uk = {
  'templates.insert': 'Шаблон',
  'templates.find': 'Знайти шаблон',
  'templates.list': 'Шаблони',
  'templates.loading': 'Завантаження шаблонів…',
  'templates.unloaded': 'Не вдалося завантажити шаблони',
  'templates.none': 'Шаблонів для цього ще немає.',
  'templates.none.found': 'Такого шаблону немає',
  'templates.make': 'Створити шаблон',
  'templates.inserted': 'Шаблон вставлено',
  'templates.failed': 'Не вдалося вставити шаблон',
  'templates.unfilled': 'Немає значення: {names}. Впишіть його замість {place} або приберіть це місце.',
  'variable.buyer': 'ім’я покупця',
  'variable.shop': 'назва магазину',
  'variable.number': 'номер замовлення',
  'variable.goods': 'товари',
  'variable.total': 'сума замовлення',
  'variable.waybill': 'номер ТТН',
  'variable.carrier': 'перевізник',
  'variable.delivery': 'місце доставки',
  'variable.article': 'назва товару',
} as const satisfies Record<string, Message>;
