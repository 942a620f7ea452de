import type { AppealWish } from './wish';

/** Names of what is kept; all that events may change begins with "appeals". */
export const appealKeyOf = {
  all: ['appeals'] as const,
  lists: ['appeals', 'list'] as const,
  list: ({ section, type }: AppealWish) => ['appeals', 'list', section, type] as const,
  counts: ['appeals', 'counts'] as const,
  one: (id: string) => ['appeals', 'one', id] as const,
};
