import type { Message } from '../../i18n/message';

export const uk = {
  'deadline.duty.contact': 'Зв’язатися з покупцем',
  'deadline.duty.takeUp': 'Взяти в роботу',
  'deadline.duty.ship': 'Відправити',
  'deadline.calm': 'ще {time}',
  'deadline.soon': 'ще {time}',
  'deadline.late': 'край за {time}',
  'deadline.missed': 'мінус {time}',
  'deadline.brief.late': 'край {time}',
  'deadline.brief.missed': 'прострочено',
  'deadline.until': 'до {time}',
  'deadline.since': 'з {time}',
  'deadline.by': 'до {time}',
  'deadline.fault': 'Скасування зараховано магазину: з покупцем не зв’язалися до {time}.',
  'deadline.notAfter': 'не пізніше {time}',
} as const satisfies Record<string, Message>;
