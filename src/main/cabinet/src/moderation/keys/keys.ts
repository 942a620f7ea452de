import type { KeyGroup } from '../../keyboard/help';

export const KEYS = {
  next: 'j',
  previous: 'k',
  pass: 'a',
  reject: 'r',
} as const;

export const moderationKeys: readonly KeyGroup[] = [
  {
    title: 'keys.moderation',
    lines: [
      { keys: [KEYS.next], label: 'keys.moderation.next' },
      { keys: [KEYS.previous], label: 'keys.moderation.previous' },
      { keys: [KEYS.pass], label: 'keys.moderation.pass' },
      { keys: [KEYS.reject], label: 'keys.moderation.reject' },
    ],
  },
];
