import type { Message } from '../../i18n/message';

export const uk = {
  'phones': 'SMS і Viber',
  'phones.failed': 'Не вдалося завантажити налаштування',
  'phones.absent': 'На цьому сервері SMS і Viber не налаштовано. Зверніться до адміністратора маркетплейсу.',
  'phones.purpose': 'Листи надсилаються завжди. Тут можна додати повідомлення на телефон.',
  'phones.phone': 'Мобільний номер магазину',
  'phones.orderPlaced': 'Нове замовлення: повідомити магазин',
  'phones.waybill': 'Номер ТТН: повідомити покупця',
  'phones.news.NONE': 'не надсилати',
  'phones.news.SMS': 'SMS',
  'phones.news.VIBER': 'Viber, а якщо його немає – SMS',
  'phones.hours': 'Покупцям повідомлення надсилаються з 9 до 21, у вихідні з 10 до 20. Хто просить не телефонувати й сплатив карткою, не отримує їх зовсім.',
  'phones.violation': 'Номер {message}',
  'phones.save': 'Зберегти',
  'phones.saved': 'Налаштування збережено',
  'phones.stale': 'Налаштування щойно змінив хтось інший. Перевірте їх і збережіть знову.',
} as const satisfies Record<string, Message>;
