import type { KeyGroup } from '../../keyboard/help';

export const KEYS = {
  next: 'j',
  previous: 'k',
  search: '/',
  create: 'a',
  sort: 'o',
  action: 'n',
  others: 's',
  waybill: 't',
  parcel: 'p',
  comment: 'm',
  told: 'd',
  returned: 'b',
} as const;

export const orderKeys: readonly KeyGroup[] = [
  {
    title: 'keys.list',
    lines: [
      { keys: [KEYS.next], label: 'keys.next' },
      { keys: [KEYS.previous], label: 'keys.previous' },
      { keys: [KEYS.search], label: 'keys.search' },
      { keys: ['Esc'], label: 'keys.searchEnd' },
      { keys: [KEYS.sort], label: 'keys.sort' },
      { keys: ['Enter'], label: 'keys.open' },
      { keys: [KEYS.create], label: 'keys.create' },
    ],
  },
  {
    title: 'keys.order',
    lines: [
      { keys: [KEYS.action], label: 'keys.action' },
      { keys: [KEYS.others], label: 'keys.others' },
      { keys: [KEYS.waybill], label: 'keys.waybill' },
      { keys: [KEYS.parcel], label: 'keys.parcel' },
      { keys: ['r'], label: 'keys.talks.reply' },
      { keys: [KEYS.comment], label: 'keys.comment' },
      { keys: [KEYS.told], label: 'keys.told' },
      { keys: [KEYS.returned], label: 'keys.returned' },
      { keys: ['Ctrl', 'Enter'], label: 'keys.send' },
    ],
  },
  { title: 'keys.scan', lines: [], hint: 'keys.scan.hint' },
];
