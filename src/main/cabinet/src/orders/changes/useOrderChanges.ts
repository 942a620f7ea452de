import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { AgreeWaiting, CorrectedOrder, EditParcel, Move, NewParcel, NewTerms, Order, PlanOwnDelivery, ReportCall, StatusView } from '../../api/types';
import { keys, loadOrder } from '../data/queries';
import { adopt } from '../data/refresh';
import type { Conflict, Decision, Keep } from './conflict';
import { Keys } from './keys';
import { moved, told, withWaybill } from './optimistic';
import type { Rejection } from './rejection';
import { type Outcome, useAttempts } from './useAttempts';

/** As long as the order is in work, what is saved replaces what is there, and what is added comes to it. */
const inWork =
  (how: Keep) =>
  ({ status }: Order): Keep | null =>
    status.group === 'IN_WORK' ? how : null;
const never = () => null;

/** A correction: what it corrects, and how it is sent. */
export interface Correcting {
  /** The order whose part was edited; undefined for the order as it is. */
  based?: Order;
  /** @param again whether it is to replace what somebody else has made of the order meanwhile */
  send: (order: Order, again: boolean) => Promise<CorrectedOrder>;
  replaces: boolean;
}

/**
 * What can be changed of one order.
 *
 * @see useAttempts
 */
export function useOrderChanges(
  number: string,
  person: string,
  onRejection: (rejection: Rejection) => void,
  onConflict: (conflict: Conflict) => Promise<Decision>,
) {
  const client = useQueryClient();
  const { attempt, pending } = useAttempts(number, person, onRejection, onConflict);
  const keysOfAdding = useRef(new Keys());

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
    pending,
    move: (to: StatusView, more: Omit<Move, 'status'>) =>
      attempt({
        keep: (now) => now.allowedMoves.find(({ status }) => status.id === to.id)?.status ?? null,
        made: (order) => ({
          expected: moved(order, to, { status: to.id, ...more }, person, new Date()),
          send: () =>
            answered(
              api.POST('/api/v1/orders/{number}/status', {
                params: { path, header: ifMatch(order.version) },
                body: { status: to.id, ...more },
              }),
            ),
        }),
      }),
    /** @param shared whether one parcel carries several orders of one buyer under the number */
    assignWaybill: (waybill: string, shared: boolean) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: withWaybill(order, waybill),
          send: () =>
            answered(
              api.PUT('/api/v1/orders/{number}/waybill', {
                params: { path, header: ifMatch(order.version) },
                body: shared ? { waybill, sharedParcel: true } : { waybill },
              }),
            ),
        }),
      }),
    addParcel: (parcel: NewParcel) =>
      attempt({
        keep: inWork('add'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.POST('/api/v1/orders/{number}/parcels', {
                params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('parcel', parcel) } },
                body: parcel,
              }),
            ).then(added),
        }),
      }),
    changeParcel: (parcel: string, edit: EditParcel) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.PUT('/api/v1/orders/{number}/parcels/{parcel}', {
                params: { path: { number, parcel }, header: ifMatch(order.version) },
                body: edit,
              }),
            ),
        }),
      }),
    removeParcel: (parcel: string) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.DELETE('/api/v1/orders/{number}/parcels/{parcel}', {
                params: { path: { number, parcel }, header: ifMatch(order.version) },
              }),
            ),
        }),
      }),
    joinShipment: (other: string) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.PUT('/api/v1/orders/{number}/joint-shipment', {
                params: { path, header: ifMatch(order.version) },
                body: { order: other },
              }),
            ),
        }),
      }),
    leaveShipment: () =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(api.DELETE('/api/v1/orders/{number}/joint-shipment', { params: { path, header: ifMatch(order.version) } })),
        }),
      }),
    planOwnDelivery: (plan: PlanOwnDelivery) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.PUT('/api/v1/orders/{number}/own-delivery', {
                params: { path, header: ifMatch(order.version) },
                body: plan,
              }),
            ),
        }),
      }),
    /** @returns also what the server answered; null when it was not asked or refused */
    correct: async ({ based, send, replaces }: Correcting): Promise<{ outcome: Outcome; corrected: CorrectedOrder | null }> => {
      let corrected: CorrectedOrder | null = null;
      const outcome = await attempt({
        ...(based === undefined ? {} : { based }),
        keep: replaces ? inWork('save') : never,
        made: (order, again) => ({
          expected: order,
          send: async () => {
            corrected = await send(order, again);
            return corrected.order;
          },
        }),
      });
      return { outcome, corrected };
    },
    reportCall: (call: ReportCall) =>
      attempt({
        keep: inWork('add'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.POST('/api/v1/orders/{number}/calls', {
                params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('call', call) } },
                body: call,
              }),
            ).then(added),
        }),
      }),
    addTerms: (terms: NewTerms) =>
      attempt({
        keep: inWork('add'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.POST('/api/v1/orders/{number}/terms', {
                params: { path, header: { ...ifMatch(order.version), ...keysOfAdding.current.of('terms', terms) } },
                body: terms,
              }),
            ).then(added),
        }),
      }),
    /**
     * Makes the cancelled order anew; this one is then shown as restored.
     *
     * @returns the new order; null when there is none
     */
    restore: async (reason: string): Promise<Order | null> => {
      let made: Order | null = null;
      const body = reason === '' ? {} : { reason };
      const outcome = await attempt({
        keep: ({ restorable }) => (restorable ? 'save' : null),
        made: (order) => ({
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
        }),
      });
      return outcome === 'done' ? made : null;
    },
    agreeWaiting: (waiting: AgreeWaiting) =>
      attempt({
        keep: inWork('save'),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(
              api.PUT('/api/v1/orders/{number}/waiting', {
                params: { path, header: ifMatch(order.version) },
                body: waiting,
              }),
            ).then(askedAgain),
        }),
      }),
    endWaiting: () =>
      attempt({
        keep: ({ waits }) => (waits ? 'save' : null),
        made: (order) => ({
          expected: order,
          send: () =>
            answered(api.DELETE('/api/v1/orders/{number}/waiting', { params: { path, header: ifMatch(order.version) } })).then(askedAgain),
        }),
      }),
    finishTask: (task: string) =>
      attempt({
        keep: never,
        made: (order) => ({
          expected: told(order, task, person, new Date()),
          send: () => answered(api.POST('/api/v1/orders/{number}/tasks/{task}/done', { params: { path: { number, task } } })),
        }),
      }),
  };
}
