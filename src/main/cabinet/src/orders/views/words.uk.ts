import type { Message } from '../../i18n/message';

export const uk = {
  'orders.views': 'Добірки замовлень',
  'view.new': 'Нові',
  'view.in_work': 'В роботі',
  'view.delivering': 'Доставляються',
  'view.done': 'Виконані',
  'view.cancelled': 'Скасовані',
  'view.burning': 'Горять',
  'view.untouched': 'Без руху',
  'view.question': 'Чекають відповіді',
  'view.title.question': 'Замовлення, покупці яких чекають на відповідь',
  'view.waiting': 'Чекають товар',
  'view.title.waiting': 'Замовлення, що чекають товар',
  'view.title.burning': 'Замовлення, строк яких спливає',
  'view.title.untouched': 'Замовлення без руху понад добу',
  'view.title.new': 'Нові замовлення',
  'view.title.in_work': 'Замовлення в роботі',
  'view.title.delivering': 'Замовлення, що доставляються',
  'view.title.done': 'Виконані замовлення',
  'view.title.cancelled': 'Скасовані замовлення',
  'view.title.search': 'Пошук серед усіх замовлень',
} as const satisfies Record<string, Message>;
