import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import { Refused, sessionEnded } from '../../api/problem';
import type { Move, Order, StatusView } from '../../api/types';
import { type Change, changesBetween } from './differences';
import { moved, told, withWaybill } from './optimistic';
import { keys } from '../data/queries';

/** Why a change did not come about. */
export type Setback =
  | { kind: 'stale'; changes: Change[] }
  /** In the server's words. */
  | { kind: 'refused'; code: string; title: string; text: string }
  | { kind: 'not-allowed'; title: string; stands: StatusView | undefined; allowed: StatusView[] }
  | { kind: 'unreachable' };

interface Attempt {
  /** What it will look like. */
  expected: Order;
  send: () => Promise<Order>;
}

/**
 * Changes to one order: shown at once, taken back with the reason when the server refuses.
 *
 * @param onSetback told after the order is shown as it is again
 */
export function useOrderChanges(number: string, person: string, onSetback: (setback: Setback) => void) {
  const client = useQueryClient();
  const key = keys.order(number);
  const current = () => client.getQueryData<Order>(key);

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (attempt: Attempt) => attempt.send(),
    scope: { id: `order ${number}` },
    onMutate: async ({ expected }) => {
      await client.cancelQueries({ queryKey: key });
      const before = current();
      client.setQueryData(key, expected);
      return before;
    },
    onSuccess: (order) => client.setQueryData(key, order),
    onError: (error, { expected }, before) => {
      const now = error instanceof Refused && error.is('stale-version') ? error.problem?.current : undefined;
      client.setQueryData(key, now ?? before ?? expected);
      if (!sessionEnded(error)) {
        onSetback(now !== undefined && before !== undefined ? { kind: 'stale', changes: changesBetween(before, now) } : refusal(error));
      }
      if (now === undefined) {
        void client.invalidateQueries({ queryKey: key });
      }
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.lists });
      void client.invalidateQueries({ queryKey: keys.counts });
    },
  });

  /** @returns whether it came about */
  const attempt = async (made: (order: Order) => Attempt): Promise<boolean> => {
    const order = current();
    if (order === undefined || isPending) {
      return false;
    }
    return mutateAsync(made(order)).then(
      () => true,
      () => false,
    );
  };

  const path = { number };
  return {
    pending: isPending,
    move: (to: StatusView, more: Omit<Move, 'status'>) =>
      attempt((order) => ({
        expected: moved(order, to, { status: to.id, ...more }, person, new Date()),
        send: () =>
          answered(
            api.POST('/api/v1/orders/{number}/status', {
              params: { path, header: ifMatch(order.version) },
              body: { status: to.id, ...more },
            }),
          ),
      })),
    assignWaybill: (waybill: string) =>
      attempt((order) => ({
        expected: withWaybill(order, waybill),
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/waybill', {
              params: { path, header: ifMatch(order.version) },
              body: { waybill },
            }),
          ),
      })),
    finishTask: (task: string) =>
      attempt((order) => ({
        expected: told(order, task, person, new Date()),
        send: () => answered(api.POST('/api/v1/orders/{number}/tasks/{task}/done', { params: { path: { number, task } } })),
      })),
  };
}

/** Comments are added, never changed: nothing to agree on, nothing to take back. */
export function useCommenting(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answered(api.POST('/api/v1/orders/{number}/comments', { params: { path: { number } }, body: { text } })),
    onSuccess: (comment) =>
      client.setQueryData<Order>(keys.order(number), (order) =>
        order === undefined || order.comments.some(({ id }) => id === comment.id)
          ? order
          : { ...order, comments: [...order.comments, comment] },
      ),
  });
}

export function refusal(error: unknown): Setback {
  if (!(error instanceof Refused) || error.problem === null) {
    return { kind: 'unreachable' };
  }
  const { code, title, allowedMoves, currentStatus } = error.problem;
  return allowedMoves === undefined
    ? { kind: 'refused', code, title, text: error.message }
    : { kind: 'not-allowed', title, stands: currentStatus, allowed: allowedMoves.map(({ status }) => status) };
}
