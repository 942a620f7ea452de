import type { Message } from '../../i18n/message';

export const uk = {
  'packing': 'Не кладіть у посилку',
  'packing.question': 'Покупець чекає на відповідь: {time}',
  'packing.question.hint': 'Прочитайте його повідомлення, перш ніж пакувати й відправляти.',
} as const satisfies Record<string, Message>;
