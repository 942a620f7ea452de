import type { Order, StatusView, Step, Task } from '../../api/types';

/** One thing that somebody else changed in an order. */
export type Difference =
  | { kind: 'status'; status: StatusView; step: Step }
  | { kind: 'waybill'; waybill: string | null }
  | { kind: 'task'; task: Task }
  | { kind: 'comment'; text: string; by: string; at: string }
  | { kind: 'other' };

/** The index of the first step that was not there; an order carries its newest steps only. */
function newSteps(before: Order, now: Order): number {
  const last = before.history.at(-1);
  return now.history.findLastIndex((step) => step.at === last?.at && step.status.id === last.status.id) + 1;
}

/** What differs between the order that a change was based on and the order as it is now, and by whom. */
export function differencesBetween(before: Order, now: Order): Difference[] {
  const differences: Difference[] = [
    ...now.history
      .slice(newSteps(before, now))
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
