import type { ReturnSection } from './wish';

/** Names of what is kept; all that events may change begins with "returns". */
export const returnKeyOf = {
  all: ['returns'] as const,
  lists: ['returns', 'list'] as const,
  list: (section: ReturnSection | null) => ['returns', 'list', section] as const,
  counts: ['returns', 'counts'] as const,
  order: (number: string) => ['returns', 'order', number] as const,
  goods: (number: string) => ['returns', 'goods', number] as const,
};
