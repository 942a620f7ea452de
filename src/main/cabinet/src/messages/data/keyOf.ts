import type { MessageWish } from './wish';

/** Names of what is kept; all that events may change begins with "messages". */
export const messageKeyOf = {
  all: ['messages'] as const,
  lists: ['messages', 'list'] as const,
  list: ({ section, filter, q }: MessageWish) => ['messages', 'list', section, filter, q] as const,
  counts: ['messages', 'counts'] as const,
  one: (id: string) => ['messages', 'one', id] as const,
  thread: (id: string) => ['messages', 'thread', id] as const,
  ofOrders: ['messages', 'order'] as const,
  ofOrder: (number: string) => ['messages', 'order', number] as const,
  assignees: ['assignees'] as const,
  presence: ['talks', 'presence'] as const,
};
