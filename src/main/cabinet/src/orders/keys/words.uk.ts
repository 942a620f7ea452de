import type { Message } from '../../i18n/message';

export const uk = {
  'keys.list': 'Список',
  'keys.order': 'Замовлення',
  'keys.next': 'Наступне замовлення',
  'keys.previous': 'Попереднє замовлення',
  'keys.open': 'Відкрити замовлення',
  'keys.create': 'Нове замовлення',
  'keys.search': 'Пошук',
  'keys.searchEnd': 'Очистити пошук, ще раз — вийти з поля',
  'keys.sort': 'Спочатку нові або старі',
  'keys.action': 'Наступна дія',
  'keys.others': 'Інші статуси',
  'keys.waybill': 'Номер ТТН',
  'keys.parcel': 'Окрема посилка',
  'keys.comment': 'Внутрішній коментар',
  'keys.told': 'Завдання виконано',
  'keys.returned': 'Повернення: наступна дія',
  'keys.send': 'Додати коментар із поля',
  'keys.scan': 'Сканування або вставлення ТТН',
  'keys.scan.hint': 'З будь-якого місця знаходить замовлення або заповнює ТТН відкритого',
} as const satisfies Record<string, Message>;
