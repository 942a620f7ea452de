import type { Message } from '../../i18n/message';

export const uk = {
  'descriptions': 'Умови, які прийняв покупець',
  'descriptions.one': '{title}: опис, версія {n}',
  'descriptions.failed': 'Не вдалося завантажити опис',
} as const satisfies Record<string, Message>;
