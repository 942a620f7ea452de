import type { Message } from '../i18n/message';

export const uk = {
  'keys': 'Гарячі клавіші',
  'keys.layout': 'Працюють і в українській розкладці, поза полями вводу.',
  'keys.off': 'Однолітерні гарячі клавіші вимкнено в меню «Обліковий запис».',
  'keys.everywhere': 'Усюди',
  'keys.back': 'Закрити картку, вийти з поля',
  'keys.help': 'Ця підказка',
} as const satisfies Record<string, Message>;
