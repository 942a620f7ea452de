import type { Message } from '../i18n/message';

/** The words that are needed wherever in the cabinet somebody is. */
export const uk = {
  'appeals': 'Звернення',
  'keys.appeals.next': 'Наступне звернення',
  'keys.appeals.previous': 'Попереднє звернення',
  'keys.appeals.open': 'Відкрити звернення',
  'keys.appeals.answer': 'Відповісти на звернення',
  'live.appeal': 'Нове звернення до кол-центру',
} as const satisfies Record<string, Message>;
