import type { Message } from '../i18n/message';

export const uk = {
  'app.name': 'Крамар',
  'app.loading': 'Завантаження…',
  'app.saving': 'Зберігаємо…',
  'app.close': 'Закрити',
  'app.retry': 'Спробувати ще раз',
  'app.title': '{page} · Крамар',
  'app.unreachable': 'Сервер не відповідає. Зміну не збережено, спробуйте ще раз.',
  'later.failed': 'Це не вдалося завантажити. Спробуйте ще раз; якщо не допоможе, оновіть сторінку.',
} as const satisfies Record<string, Message>;
