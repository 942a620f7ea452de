import type { Message } from '../../i18n/message';

export const uk = {
  'terms': 'Домовленості з покупцем',
  'terms.add': 'Записати домовленість',
  'terms.form': 'Нова домовленість',
  'terms.text': 'Про що домовилися',
  'terms.agreedBy': 'Як домовилися',
  'terms.by.CALL': 'телефоном',
  'terms.by.MESSAGE': 'повідомленнями',
  'terms.agreed.CALL': 'домовлено телефоном',
  'terms.agreed.MESSAGE': 'домовлено повідомленнями',
  'terms.note': 'Нотатка (необов’язково)',
  'terms.save': 'Зберегти',
  'terms.cancel': 'Скасувати',
  'terms.saved': 'Домовленість збережено',
} as const satisfies Record<string, Message>;
