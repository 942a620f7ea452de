import type { Order, StatusView, Step, Task } from '../../api/types';

/** One thing that somebody else changed in an order. */
export type Difference =
  | { kind: 'status'; status: StatusView; step: Step }
  | { kind: 'waybill'; waybill: string | null }
  | { kind: 'task'; task: Task }
  | { kind: 'comment'; text: string; by: string; at: string }
  | { kind: 'other' };

/** What differs between the order that a change was based on and the order as it is now, and by whom. */
export function differencesBetween(before: Order, now: Order): Difference[] {
  const differences: Difference[] = [
    ...now.history
      .slice(before.history.length)
      .map((step): Difference => ({ kind: 'status', status: step.status, step })),
    ...(before.waybill === now.waybill ? [] : [{ kind: 'waybill', waybill: now.waybill } as const]),
    ...now.tasks
      .filter((task) => task.doneAt !== null && before.tasks.some(({ id, doneAt }) => id === task.id && doneAt === null))
      .map((task): Difference => ({ kind: 'task', task })),
    ...now.comments
      .filter((comment) => before.comments.every(({ id }) => id !== comment.id))
      .map(({ text, author, at }): Difference => ({ kind: 'comment', text, by: author, at })),
  ];
  return differences.length > 0 ? differences : [{ kind: 'other' }];
}
