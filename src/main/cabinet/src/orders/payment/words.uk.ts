import type { Message } from '../../i18n/message';

export const uk = {
  'payment.state.CANCELLED': 'Оплату скасовано',
  'payment.state.PAID': 'Оплачено',
  'payment.state.UNPAID': 'Не оплачено',
  'payment.state.UNAPPROVED': 'Оплату не підтверджено',
  'payment.state.PART_PAID': 'Оплачено частково',
  'payment.state.EXPIRED': 'Строк оплати минув',
  'payment.state.HOLD': 'Гроші зарезервовано',
  'payment.state.RETURNED': 'Гроші повернуто',
  'payment.state.PART_RETURNED': 'Частину грошей повернуто',
  'payment.state.READY_FOR_RETURN': 'Гроші готові до повернення',
  'payment.refused.LENDER': 'відмовлено в кредиті',
  'payment.refused.BANK': 'відмовив банк',
  'payment.received': 'Надійшло {paid} із {total} грн',
  'payment.returned': 'Повернуто {sum} грн',
  'payment.transferred': 'Гроші перенесено',
  'payment.transferred.to': '{sum} грн тепер у замовленні {number}',
  'payment.reports': {
    one: 'Історія оплати: {n} запис',
    few: 'Історія оплати: {n} записи',
    many: 'Історія оплати: {n} записів',
    other: 'Історія оплати: {n} запису',
  },
  'payment.atPlacement': 'під час оформлення',
  'payment.unchanged': 'нічого не змінило',
} as const satisfies Record<string, Message>;
