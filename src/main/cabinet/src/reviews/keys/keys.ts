import type { KeyGroup } from '../../keyboard/help';

export const KEYS = {
  next: 'j',
  previous: 'k',
  answer: 'r',
  template: 't',
} as const;

export const questionKeys: readonly KeyGroup[] = [
  {
    title: 'keys.questions',
    lines: [
      { keys: [KEYS.next], label: 'keys.questions.next' },
      { keys: [KEYS.previous], label: 'keys.questions.previous' },
      { keys: ['Enter'], label: 'keys.questions.open' },
      { keys: [KEYS.answer], label: 'keys.questions.answer' },
      { keys: [KEYS.template], label: 'keys.questions.template' },
    ],
  },
];
