import type { Message } from '../../i18n/message';

export const uk = {
  'scan.searching': 'Шукаємо {code}…',
  'scan.absent': 'Замовлення з номером {code} немає',
  'scan.notWaiting': 'Замовлення з ТТН {code} немає, а відкрите замовлення ТТН не чекає',
  'scan.failed': 'Не вдалося перевірити {code}: сервер не відповідає',
} as const satisfies Record<string, Message>;
