import type { KeyGroup } from '../../keyboard/help';

export const KEYS = {
  next: 'j',
  previous: 'k',
  answer: 'r',
} as const;

export const appealKeys: readonly KeyGroup[] = [
  {
    title: 'appeals',
    lines: [
      { keys: [KEYS.next], label: 'keys.appeals.next' },
      { keys: [KEYS.previous], label: 'keys.appeals.previous' },
      { keys: ['Enter'], label: 'keys.appeals.open' },
      { keys: [KEYS.answer], label: 'keys.appeals.answer' },
    ],
  },
];
