import type { Message } from '../../i18n/message';

export const uk = {
  'source.CART': 'Кошик на сайті',
  'source.CALL_CENTER': 'Кол-центр',
  'source.CABINET': 'Кабінет',
  'mover.SELLER': 'магазин',
  'mover.BUYER': 'покупець',
  'mover.CARRIER': 'перевізник',
  'mover.CALL_CENTER': 'кол-центр',
  'mover.OPERATOR': 'адміністратор',
  'mover.SYSTEM': 'система',
} as const satisfies Record<string, Message>;
