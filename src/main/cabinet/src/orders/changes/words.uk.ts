import type { Message } from '../../i18n/message';

export const uk = {
  'conflict.title': 'Замовлення змінилося, поки ви працювали',
  'conflict.kept': 'Вашу зміну ще не збережено. Ось що змінилося:',
  'conflict.field.status': 'Статус',
  'conflict.field.lines': 'Товари',
  'conflict.field.total': 'Сума',
  'conflict.field.recipient': 'Отримувач',
  'conflict.field.delivery': 'Доставка',
  'conflict.field.payment': 'Оплата',
  'conflict.field.waybill': 'ТТН',
  'conflict.other': 'Що саме змінилося, видно в картці.',
  'conflict.more': { one: 'і ще {n} запис в історії', few: 'і ще {n} записи в історії', many: 'і ще {n} записів в історії', other: 'і ще {n} запису в історії' },
  'conflict.by': '{by}, {when}',
  'conflict.mine.save': 'Зберегти моє',
  'conflict.mine.add': 'Додати все одно',
  'conflict.mine.move': 'Усе одно: {status}',
  'conflict.theirs': 'Лишити, як є',
  'conflict.theirs.add': 'Не додавати',
  'conflict.understood': 'Зрозуміло',
} as const satisfies Record<string, Message>;
