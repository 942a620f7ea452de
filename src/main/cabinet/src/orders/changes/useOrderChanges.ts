import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { Refused, sessionEnded } from '../../api/problem';
import type { AgreeWaiting, CorrectedOrder, EditParcel, Move, NewParcel, NewTerms, Order, PlanOwnDelivery, ReportCall, StatusView } from '../../api/types';
import { differencesBetween } from './differences';
import { Keys } from './keys';
import { moved, told, withWaybill } from './optimistic';
import { type Rejection, rejectionOf } from './rejection';
import { keys, loadOrder } from '../data/queries';
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
  const keysOfAdding = useRef(new Keys());
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

  const added = (order: Order) => {
    keysOfAdding.current.done();
    return order;
  };

  /** What was agreed on is known before the order is shown as changed. */
  const askedAgain = async (order: Order): Promise<Order> => {
    await client.invalidateQueries({ queryKey: keys.waiting(number) });
    return order;
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
    addParcel: (parcel: NewParcel) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.POST('/api/v1/orders/{number}/parcels', {
              params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('parcel', parcel) } },
              body: parcel,
            }),
          ).then(added),
      })),
    changeParcel: (parcel: string, edit: EditParcel) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/parcels/{parcel}', {
              params: { path: { number, parcel }, header: ifMatch(order.version) },
              body: edit,
            }),
          ),
      })),
    removeParcel: (parcel: string) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.DELETE('/api/v1/orders/{number}/parcels/{parcel}', {
              params: { path: { number, parcel }, header: ifMatch(order.version) },
            }),
          ),
      })),
    joinShipment: (other: string) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/joint-shipment', {
              params: { path, header: ifMatch(order.version) },
              body: { order: other },
            }),
          ),
      })),
    leaveShipment: () =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(api.DELETE('/api/v1/orders/{number}/joint-shipment', { params: { path, header: ifMatch(order.version) } })),
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
    /**
     * Corrects the order.
     *
     * @returns what the server answered; null when it refused
     */
    correct: async (send: (order: Order) => Promise<CorrectedOrder>): Promise<CorrectedOrder | null> => {
      let corrected: CorrectedOrder | null = null;
      await attempt((order) => ({
        expected: order,
        send: async () => {
          corrected = await send(order);
          return corrected.order;
        },
      }));
      return corrected;
    },
    reportCall: (call: ReportCall) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.POST('/api/v1/orders/{number}/calls', {
              params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('call', call) } },
              body: call,
            }),
          ).then(added),
      })),
    addTerms: (terms: NewTerms) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.POST('/api/v1/orders/{number}/terms', {
              params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('terms', terms) } },
              body: terms,
            }),
          ).then(added),
      })),
    /**
     * Makes the cancelled order anew; this one is then shown as restored.
     *
     * @returns the new order; null when the server refused
     */
    restore: async (reason: string): Promise<Order | null> => {
      let made: Order | null = null;
      const body = reason === '' ? {} : { reason };
      const done = await attempt((order) => ({
        expected: order,
        send: async () => {
          made = await answered(
            api.POST('/api/v1/orders/{number}/restoration', {
              params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('restoration', body) } },
              body,
            }),
          );
          adopt(client, made, null);
          return added(await loadOrder(number, new AbortController().signal));
        },
      }));
      return done ? made : null;
    },
    agreeWaiting: (waiting: AgreeWaiting) =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(
            api.PUT('/api/v1/orders/{number}/waiting', {
              params: { path, header: ifMatch(order.version) },
              body: waiting,
            }),
          ).then(askedAgain),
      })),
    endWaiting: () =>
      attempt((order) => ({
        expected: order,
        send: () =>
          answered(api.DELETE('/api/v1/orders/{number}/waiting', { params: { path, header: ifMatch(order.version) } })).then(askedAgain),
      })),
    finishTask: (task: string) =>
      attempt((order) => ({
        expected: told(order, task, person, new Date()),
        send: () => answered(api.POST('/api/v1/orders/{number}/tasks/{task}/done', { params: { path: { number, task } } })),
      })),
  };
}
