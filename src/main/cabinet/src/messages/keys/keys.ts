import type { KeyGroup } from '../../keyboard/help';

export const KEYS = {
  next: 'j',
  previous: 'k',
  reply: 'r',
  undo: 'z',
  template: 't',
  search: '/',
} as const;

export const messageKeys: readonly KeyGroup[] = [
  {
    title: 'keys.talks',
    lines: [
      { keys: [KEYS.next], label: 'keys.talks.next' },
      { keys: [KEYS.previous], label: 'keys.talks.previous' },
      { keys: [KEYS.search], label: 'talks.search' },
      { keys: ['Enter'], label: 'keys.talks.open' },
      { keys: [KEYS.reply], label: 'keys.talks.reply' },
      { keys: [KEYS.template], label: 'keys.talks.template' },
      { keys: ['Ctrl', 'Enter'], label: 'keys.talks.send' },
      { keys: [KEYS.undo], label: 'keys.talks.undo' },
    ],
  },
];
