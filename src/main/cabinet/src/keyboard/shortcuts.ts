import type { PlainKey } from '../i18n';

/** Every shortcut that there is: its key, and what the help says of it. */
export const SHORTCUTS = {
  next: { key: 'j', label: 'keys.next', group: 'keys.list' },
  previous: { key: 'k', label: 'keys.previous', group: 'keys.list' },
  search: { key: '/', label: 'keys.search', group: 'keys.list' },
  sort: { key: 'o', label: 'keys.sort', group: 'keys.list' },
  action: { key: 'n', label: 'keys.action', group: 'keys.order' },
  others: { key: 's', label: 'keys.others', group: 'keys.order' },
  waybill: { key: 't', label: 'keys.waybill', group: 'keys.order' },
  comment: { key: 'm', label: 'keys.comment', group: 'keys.order' },
  told: { key: 'd', label: 'keys.told', group: 'keys.order' },
  help: { key: '?', label: 'keys.help', group: 'keys.everywhere' },
} as const satisfies Record<string, { key: string; label: PlainKey; group: PlainKey }>;

export type Shortcut = keyof typeof SHORTCUTS;
