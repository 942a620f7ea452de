import type { Message } from '../../i18n/message';

export const uk = {
  'scan.searching': 'Шукаємо {code}…',
  'scan.absent': 'Замовлення з номером {code} немає',
  'scan.notWaiting': 'Замовлення з ТТН {code} немає, а відкрите замовлення ТТН не чекає',
  'scan.failed': 'Не вдалося перевірити {code}: сервер не відповідає',
  'scan.unknown': 'Код {code} не схожий ні на ТТН, ні на номер замовлення',
  'scan.broken': 'Сканування перервалося, отримано лише «{text}». Скануйте ще раз.',
  'scan.covered': 'Код {code} не використано: закрийте меню або вікно й скануйте ще раз',
} as const satisfies Record<string, Message>;
