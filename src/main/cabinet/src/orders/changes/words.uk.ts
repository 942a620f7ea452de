import type { Message } from '../../i18n/message';

export const uk = {
  'conflict.title': 'Замовлення змінилося, поки ви працювали',
  'conflict.kept': 'Вашу зміну не збережено. Ось що змінилося:',
  'conflict.status': 'Статус: {status}',
  'conflict.waybill': 'ТТН: {waybill}',
  'conflict.task': 'Завдання виконано: {task}',
  'conflict.comment': 'Новий коментар: «{text}»',
  'conflict.other': 'Змінилися дані замовлення',
  'conflict.by': '{by}, {when}',
  'conflict.understood': 'Зрозуміло',
} as const satisfies Record<string, Message>;
