import type { KeyGroup } from '../keyboard/help';
import type { Section } from './sections';

export const HELP_KEY = '?';

/** The first of the two keys that lead to a section. */
export const GO = 'g';

/** The keys of the sections that a person sees, and those that work everywhere. */
export function helpFor(sections: readonly Section[]): KeyGroup[] {
  return [
    ...sections.flatMap(({ keys }) => keys ?? []),
    {
      title: 'keys.everywhere',
      lines: [
        ...sections.map(({ shortcut, word }) => ({ keys: [GO, shortcut], label: word })),
        { keys: [HELP_KEY], label: 'keys.help' },
        { keys: ['Esc'], label: 'keys.back' },
      ],
    },
  ];
}
