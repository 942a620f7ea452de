import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch } from '../../api/client';
import { Refused, sessionEnded } from '../../api/problem';
import type { Move, Order, PlanOwnDelivery, StatusView } from '../../api/types';
import { differencesBetween } from './differences';
import { moved, told, withWaybill } from './optimistic';
import { type Rejection, rejectionOf } from './rejection';
import { keys } from '../data/queries';
import { adopt, changeScope, refresh } from '../data/refresh';

interface Attempt {
  /** The order as it will be if the server accepts the change. */
  expected: Order;
  send: () => Promise<Order>;
}

/**
 * Changes to one order: shown at once, taken back with the reason when the server refuses.
 *
 * @param onRejection called after the order is shown as it is again
 */
export function useOrderChanges(number: string, person: string, onRejection: (rejection: Rejection) => void) {
  const client = useQueryClient();
  const key = keys.order(number);
  const current = () => client.getQueryData<Order>(key);

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (attempt: Attempt) => attempt.send(),
    scope: { id: changeScope(number) },
    onMutate: async ({ expected }) => {
      await client.cancelQueries({ queryKey: key });
      const before = current();
      client.setQueryData(key, expected);
      return before;
    },
    onSuccess: (order, _, before) => adopt(client, order, (before ?? order).status.phase),
    onError: (error, { expected }, before) => {
      const now = error instanceof Refused && error.is('stale-version') ? error.problem?.current : undefined;
      if (now === undefined) {
        client.setQueryData(key, before ?? expected);
      } else {
        adopt(client, now, (before ?? now).status.phase);
      }
      if (!sessionEnded(error)) {
        onRejection(now !== undefined && before !== undefined ? { kind: 'stale', differences: differencesBetween(before, now) } : rejectionOf(error));
      }
      if (now === undefined) {
        void refresh(client, number, 0);
      }
    },
  });

  /** @returns whether the server accepted it */
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
    /** @param shared whether one parcel carries several orders of one buyer under the number */
    assignWaybill: (waybill: string, shared: boolean) =>
      attempt((order) => ({
        expected: withWaybill(order, waybill),
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/waybill', {
              params: { path, header: ifMatch(order.version) },
              body: shared ? { waybill, sharedParcel: true } : { waybill },
            }),
          ),
      })),
    planOwnDelivery: (plan: PlanOwnDelivery) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/own-delivery', {
              params: { path, header: ifMatch(order.version) },
              body: plan,
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
