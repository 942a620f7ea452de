import type { Message } from '../i18n/message';

export const uk = {
  'signin.title': 'Вхід до кабінету',
  'signin.login': 'Логін',
  'signin.password': 'Пароль',
  'signin.code': 'Код із застосунку або резервний код',
  'signin.code.required': 'Введіть код',
  'signin.code.wrong': 'Неправильний код. Кожен код діє один раз: дочекайтеся наступного.',
  'signin.forgotten': 'Забули пароль?',
  'signin.do': 'Увійти',
  'signin.doing': 'Входимо…',
  'signin.required': 'Введіть логін і пароль',
  'signin.wrong': 'Неправильний логін або пароль',
  'signin.throttled': 'Забагато спроб. Спробуйте через {wait}.',
  'signin.throttled.seconds': { one: '{n} секунду', few: '{n} секунди', many: '{n} секунд', other: '{n} секунди' },
  'signin.again': 'Тепер можна спробувати ще раз.',
  'signin.ended': 'Сеанс завершився. Увійдіть знову: те, що ви не встигли зберегти, лишилося на місці.',
  'signin.unreachable': 'Сервер не відповідає. Спробуйте ще раз через хвилину.',
} as const satisfies Record<string, Message>;
