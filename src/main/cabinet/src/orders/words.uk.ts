import type { Message } from '../i18n/message';

export const uk = {
  'orders': 'Замовлення',
  'live.new': 'Нове замовлення №\u00a0{number}',
  'keys.list': 'Список',
  'keys.order': 'Замовлення',
  'keys.next': 'Наступне замовлення',
  'keys.previous': 'Попереднє замовлення',
  'keys.open': 'Відкрити замовлення',
  'keys.search': 'Пошук',
  'keys.sort': 'Новіші або старіші спершу',
  'keys.action': 'Наступна дія',
  'keys.others': 'Інші статуси',
  'keys.waybill': 'Номер ТТН',
  'keys.comment': 'Внутрішній коментар',
  'keys.told': 'Справу зроблено: повідомлено',
  'keys.send': 'Додати коментар із поля',
} as const satisfies Record<string, Message>;
