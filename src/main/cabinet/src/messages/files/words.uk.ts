import type { Message } from '../../i18n/message';

export const uk = {
  'files.attach': 'Файл',
  'files.attach.hint': 'JPEG, PNG, PDF або текст, до 10 МБ; можна вставити чи перетягнути',
  'files.list': 'Файли повідомлення',
  'files.remove': 'Прибрати файл {name}',
  'files.stop': 'Не завантажувати {name}',
  'files.progress': 'Завантаження файлу {name}',
  'files.ready': 'Файл {name} додано',
  'files.wait': 'Зачекайте, поки завантажаться файли',
  'files.count': { one: '{n} файл', few: '{n} файли', many: '{n} файлів', other: '{n} файлу' },
  'files.many': 'Не більше десяти файлів на повідомлення',
  'files.large': '{name}: файл більший за 10 МБ',
  'files.failed': 'Не вдалося завантажити {name}',
  'files.refused': '{name}: {why}',
  'files.held': 'ще не перевірено',
  'files.size.kb': '{n} КБ',
  'files.size.mb': '{n} МБ',
} as const satisfies Record<string, Message>;
