import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Move, Order, PlanOwnDelivery, StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import type { Rejection } from '../changes/rejection';
import { useOrderChanges } from '../changes/useOrderChanges';
import { useStatusName } from '../labels/useStatusName';

/**
 * What a manager does with the open order. Each act is confirmed by a toast, or its rejection is kept until the next one.
 *
 * @param heading gets the focus when the button that was pressed is gone
 */
export function useOrderActs(order: Order, heading: RefObject<HTMLElement | null>) {
  const { t } = useWords();
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const changes = useOrderChanges(order.number, usePerson().login, setRejection);
  const once = useRef(new Once());
  const name = useStatusName();
  const moveTopic = `move ${order.number}`;

  // What a toast says of the status is over when the status is another.
  const shown = useRef(order.status.id);
  useEffect(() => {
    if (shown.current !== order.status.id) {
      shown.current = order.status.id;
      toasts.retract(moveTopic);
    }
  }, [order.status.id, moveTopic]);

  return {
    rejection,
    pending: changes.pending,
    dismiss: () => setRejection(null),

    /** @param at when the key or button was pressed, in milliseconds of the page's life */
    finishTask: (task: string, at: number) => {
      if (once.current.accepts(at)) {
        setRejection(null);
        void changes.finishTask(task).then((done) => done && toasts.good(t('task.finished'), { topic: `task ${order.number}` }));
      }
    },

    /** @param shared whether one parcel carries several orders of one buyer under the number */
    saveWaybill: async (waybill: string, shared: boolean) => {
      setRejection(null);
      const done = await changes.assignWaybill(waybill, shared);
      if (done) {
        toasts.good(t('waybill.saved'), { topic: `waybill ${order.number}` });
      }
      return done;
    },

    planOwnDelivery: async (plan: PlanOwnDelivery) => {
      setRejection(null);
      const done = await changes.planOwnDelivery(plan);
      if (done) {
        toasts.good(t('own.saved'), { topic: `own delivery ${order.number}` });
      }
      return done;
    },

    move: async (to: StatusView, more: Omit<Move, 'status'>) => {
      setRejection(null);
      toasts.retract('scan');
      const done = await changes.move(to, more);
      if (document.activeElement === document.body) {
        heading.current?.focus({ preventScroll: true });
      }
      if (done) {
        shown.current = to.id;
        toasts.good(t('move.done', { number: order.number, from: name(order.status), to: name(to) }), { topic: moveTopic });
      }
      return done;
    },
  };
}
