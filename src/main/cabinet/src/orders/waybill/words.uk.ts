import type { Message } from '../../i18n/message';

export const uk = {
  'waybill': 'Номер ТТН',
  'waybill.placeholder': 'Скануйте або введіть',
  'waybill.save': 'Зберегти ТТН',
  'waybill.change': 'Змінити ТТН',
  'waybill.saved': 'ТТН збережено',
  'waybill.none': 'Немає',
  'waybill.copy': 'Копіювати ТТН',
  'waybill.track': 'Де зараз посилка: сторінка перевізника',
  'waybill.copied': 'ТТН скопійовано',
  'waybill.whose.NOVA_POSHTA': 'Нової пошти',
  'waybill.whose.UKRPOSHTA': 'Укрпошти',
  'waybill.whose.other': 'перевізника «{carrier}»',
  'waybill.recognised': 'Схоже на номер {whose}',
  'waybill.digits': {
    one: 'Номер {whose} має {n} цифру; тут {typed}',
    few: 'Номер {whose} має {n} цифри; тут {typed}',
    many: 'Номер {whose} має {n} цифр; тут {typed}',
    other: 'Номер {whose} має {n} цифри; тут {typed}',
  },
  'waybill.otherCarrier': 'Схоже на номер {whose}, а це замовлення доставляє «{carrier}»',
  'waybill.inUse': 'ТТН {waybill} уже має інше замовлення:',
  'waybill.shared': 'Це одна посилка на обидва замовлення',
  'waybill.invalid': 'Це не номер ТТН перевізника «{carrier}»',
  'waybill.first': 'Спершу вкажіть номер ТТН',
  'waybill.filled': 'ТТН {waybill} вставлено в замовлення №\u00a0{number}',
} as const satisfies Record<string, Message>;
