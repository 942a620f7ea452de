import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AgreeWaiting, EditParcel, Move, NewParcel, NewTerms, Order, PlanOwnDelivery, ReportCall, StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import type { Rejection } from '../changes/rejection';
import { useOrderChanges } from '../changes/useOrderChanges';
import { useCorrections } from '../correction/useCorrections';
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
  /** Where the latest act began: a number that is refused for another parcel is not the order's. */
  const place = useRef<'order' | 'parcels'>('order');
  const reset = (where: 'order' | 'parcels') => {
    place.current = where;
    setRejection(null);
  };
  const name = useStatusName();
  const moveTopic = `move ${order.number}`;
  const corrections = useCorrections(
    order.number,
    (send) => {
      setRejection(null);
      return changes.correct(send);
    },
    heading,
  );

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
    ofParcel: rejection !== null && place.current === 'parcels',
    corrections,
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
      reset('order');
      const done = await changes.assignWaybill(waybill, shared);
      if (done) {
        toasts.good(t('waybill.saved'), { topic: `waybill ${order.number}` });
      }
      return done;
    },

    parcels: {
      add: async (parcel: NewParcel) => {
        reset('parcels');
        const done = await changes.addParcel(parcel);
        if (done) {
          toasts.good(t('parcels.saved'), { topic: `parcels ${order.number}` });
        }
        return done;
      },
      change: async (id: string, edit: EditParcel) => {
        reset('parcels');
        const done = await changes.changeParcel(id, edit);
        if (done) {
          toasts.good(t('parcels.saved'), { topic: `parcels ${order.number}` });
        }
        return done;
      },
      remove: async (id: string) => {
        reset('parcels');
        const done = await changes.removeParcel(id);
        if (done) {
          toasts.good(t('parcels.removed', { id }), { topic: `parcels ${order.number}` });
        }
        return done;
      },
      join: async (other: string) => {
        reset('parcels');
        const done = await changes.joinShipment(other);
        if (done) {
          toasts.good(t('joint.joined', { number: other }), { topic: `parcels ${order.number}` });
        }
        return done;
      },
      leave: async () => {
        reset('parcels');
        const done = await changes.leaveShipment();
        if (done) {
          toasts.good(t('joint.left'), { topic: `parcels ${order.number}` });
        }
        return done;
      },
    },

    planOwnDelivery: async (plan: PlanOwnDelivery) => {
      setRejection(null);
      const done = await changes.planOwnDelivery(plan);
      if (done) {
        toasts.good(t('own.saved'), { topic: `own delivery ${order.number}` });
      }
      return done;
    },

    reportCall: async (call: ReportCall) => {
      setRejection(null);
      const done = await changes.reportCall(call);
      if (done) {
        toasts.good(t('calls.saved'), { topic: `call ${order.number}` });
      }
      return done;
    },
    addTerms: async (terms: NewTerms) => {
      setRejection(null);
      const done = await changes.addTerms(terms);
      if (done) {
        toasts.good(t('terms.saved'), { topic: `terms ${order.number}` });
      }
      return done;
    },
    agreeWaiting: async (waiting: AgreeWaiting) => {
      setRejection(null);
      const done = await changes.agreeWaiting(waiting);
      if (done) {
        toasts.good(t('waiting.saved'), { topic: `waiting ${order.number}` });
      }
      return done;
    },

    endWaiting: async () => {
      setRejection(null);
      const done = await changes.endWaiting();
      if (done) {
        toasts.good(t('waiting.ended'), { topic: `waiting ${order.number}` });
      }
      return done;
    },

    /** @returns the number of the new order; null when the server refused */
    restore: async (reason: string) => {
      setRejection(null);
      const made = await changes.restore(reason);
      if (made !== null) {
        toasts.good(t('restore.done', { number: made.number }), { topic: `restore ${order.number}` });
      }
      return made?.number ?? null;
    },

    move: async (to: StatusView, more: Omit<Move, 'status'>) => {
      reset('order');
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
