import type { QuestionWish } from './wish';

/** Names of what is kept; all that events may change begins with "questions". */
export const questionKeyOf = {
  all: ['questions'] as const,
  lists: ['questions', 'list'] as const,
  list: (section: QuestionWish) => ['questions', 'list', section] as const,
  counts: ['questions', 'counts'] as const,
  one: (id: string) => ['questions', 'one', id] as const,
  answers: (id: string) => ['questions', 'answers', id] as const,
};
