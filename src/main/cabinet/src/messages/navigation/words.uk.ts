import type { Message } from '../../i18n/message';

/** The words that are needed wherever in the cabinet somebody is. */
export const uk = {
  'messages': 'Повідомлення',
  'messages.sections': 'Розділи повідомлень',
  'messages.order': 'Про замовлення',
  'messages.seller': 'До магазину',
  'messages.count.waiting': { one: 'чекає {n}', few: 'чекають {n}', many: 'чекають {n}', other: 'чекають {n}' },
  'talks.search': 'Пошук у повідомленнях',
  'keys.talks': 'Повідомлення',
  'keys.talks.next': 'Наступна розмова',
  'keys.talks.previous': 'Попередня розмова',
  'keys.talks.open': 'Відкрити розмову',
  'keys.talks.reply': 'Відповісти',
  'keys.talks.template': 'Вставити шаблон',
  'keys.talks.undo': 'Скасувати надсилання',
  'keys.talks.send': 'Надіслати повідомлення з поля',
  'live.question': 'Нове повідомлення від покупця',
} as const satisfies Record<string, Message>;
