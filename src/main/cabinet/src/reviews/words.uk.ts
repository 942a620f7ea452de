import type { Message } from '../i18n/message';

export const uk = {
  'reviews': 'Відгуки',
  'reviews.sections': 'Розділи відгуків',
  'reviews.questions': 'Питання про товари',
  'keys.questions': 'Питання про товари',
  'keys.questions.next': 'Наступне питання',
  'keys.questions.previous': 'Попереднє питання',
  'keys.questions.open': 'Відкрити питання',
  'keys.questions.answer': 'Відповісти публічно',
  'keys.questions.template': 'Вставити шаблон',
  'live.productQuestion': 'Нове питання про товар',
} as const satisfies Record<string, Message>;
