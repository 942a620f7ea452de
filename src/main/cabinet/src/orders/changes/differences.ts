import type { Order, StatusView, Step, Task } from '../../api/types';

/** What somebody else did to an order. */
export type Change =
  | { kind: 'status'; status: StatusView; step: Step }
  | { kind: 'waybill'; waybill: string | null }
  | { kind: 'task'; task: Task }
  | { kind: 'comment'; text: string; by: string; at: string }
  | { kind: 'other' };

/** What differs between the order that was worked on and the order as it is now, and by whom. */
export function changesBetween(before: Order, now: Order): Change[] {
  const changes: Change[] = [
    ...now.history
      .slice(before.history.length)
      .map((step): Change => ({ kind: 'status', status: step.status, step })),
    ...(before.waybill === now.waybill ? [] : [{ kind: 'waybill', waybill: now.waybill } as const]),
    ...now.tasks
      .filter((task) => task.doneAt !== null && before.tasks.some(({ id, doneAt }) => id === task.id && doneAt === null))
      .map((task): Change => ({ kind: 'task', task })),
    ...now.comments
      .filter((comment) => before.comments.every(({ id }) => id !== comment.id))
      .map(({ text, author, at }): Change => ({ kind: 'comment', text, by: author, at })),
  ];
  return changes.length > 0 ? changes : [{ kind: 'other' }];
}
