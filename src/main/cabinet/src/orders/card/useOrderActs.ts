import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AgreeWaiting, BuyerRecord, EditParcel, Move, NewParcel, NewTerms, Order, PlanOwnDelivery, ReportCall, StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import type { Conflict, Decision } from '../changes/conflict';
import type { Rejection } from '../changes/rejection';
import type { Outcome } from '../changes/useAttempts';
import { useOrderChanges } from '../changes/useOrderChanges';
import { useCorrections } from '../correction/useCorrections';
import { keys } from '../data/queries';
import { useStatusName } from '../labels/useStatusName';
import { isRepackable } from '../parcels/parcels';

/**
 * What a manager does with the open order. Each act is confirmed by a toast, or its rejection is kept until the next one.
 *
 * @param heading gets the focus when the button that was pressed is gone
 */
export function useOrderActs(order: Order, heading: RefObject<HTMLElement | null>) {
  const { t } = useWords();
  const client = useQueryClient();
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const undecided = useRef<((decision: Decision) => void) | null>(null);
  const decide = (decision: Decision) => {
    const decided = undecided.current;
    undecided.current = null;
    setRejection(null);
    decided?.(decision);
  };
  const ask = (conflict: Conflict) =>
    new Promise<Decision>((resolve) => {
      undecided.current = resolve;
      setRejection({ kind: 'stale', conflict, decide });
    });
  const changes = useOrderChanges(order.number, usePerson().login, setRejection, ask);
  const once = useRef(new Once());
  /** Where the latest act began: a number that is refused for another parcel is not the order's. */
  const place = useRef<'order' | 'parcels'>('order');
  const name = useStatusName();
  /** A person who does something else has not decided, and is asked no more. */
  const begin = (where: 'order' | 'parcels' = 'order') => {
    place.current = where;
    decide('later');
  };
  /** @returns whether what was typed for the act has served: it is saved, or given up for what somebody else did */
  const settled = (outcome: Outcome, text: string, topic: string) => {
    if (outcome === 'done') {
      toasts.good(text, { topic: `${topic} ${order.number}` });
    }
    return outcome !== 'refused';
  };
  const moveTopic = `move ${order.number}`;
  const corrections = useCorrections(
    order.number,
    (correcting) => {
      begin();
      return changes.correct(correcting);
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
    dismiss: () => decide('theirs'),

    /** @param at when the key or button was pressed, in milliseconds of the page's life */
    finishTask: (task: string, at: number) => {
      if (once.current.accepts(at)) {
        begin();
        void changes.finishTask(task).then((outcome) => settled(outcome, t('task.finished'), 'task'));
      }
    },

    saveWaybill: async (waybill: string) => {
      begin();
      return settled(await changes.assignWaybill(waybill, false), t('waybill.saved'), 'waybill');
    },

    /**
     * One parcel carries the order and another one of the buyer, which has the number. Where both are still to be sent
     * they go together from now on; otherwise they only have the same number.
     */
    shareWaybill: async (waybill: string, other: string | undefined) => {
      const open = client.getQueryData<BuyerRecord>(keys.buyerRecord(order.number))?.open ?? [];
      const together = order.waybill === null && isRepackable(order) && order.parcels.length === 1;
      if (other !== undefined && together && open.some(({ number }) => number === other)) {
        begin();
        if (settled(await changes.joinShipment(other), t('joint.joined', { number: other }), 'parcels')) {
          return true;
        }
      }
      begin();
      return settled(await changes.assignWaybill(waybill, true), t('waybill.saved'), 'waybill');
    },

    parcels: {
      add: async (parcel: NewParcel) => {
        begin('parcels');
        return settled(await changes.addParcel(parcel), t('parcels.saved'), 'parcels');
      },
      change: async (id: string, edit: EditParcel) => {
        begin('parcels');
        return settled(await changes.changeParcel(id, edit), t('parcels.saved'), 'parcels');
      },
      remove: async (id: string) => {
        begin('parcels');
        return settled(await changes.removeParcel(id), t('parcels.removed', { id }), 'parcels');
      },
      join: async (other: string) => {
        begin('parcels');
        return settled(await changes.joinShipment(other), t('joint.joined', { number: other }), 'parcels');
      },
      leave: async () => {
        begin('parcels');
        return settled(await changes.leaveShipment(), t('joint.left'), 'parcels');
      },
    },

    planOwnDelivery: async (plan: PlanOwnDelivery) => {
      begin();
      return settled(await changes.planOwnDelivery(plan), t('own.saved'), 'own delivery');
    },
    /** What was typed of a call that is not added stays: the call has taken place. */
    reportCall: async (call: ReportCall) => {
      begin();
      const outcome = await changes.reportCall(call);
      return settled(outcome, t('calls.saved'), 'call') && outcome === 'done';
    },
    addTerms: async (terms: NewTerms) => {
      begin();
      return settled(await changes.addTerms(terms), t('terms.saved'), 'terms');
    },
    agreeWaiting: async (waiting: AgreeWaiting) => {
      begin();
      return settled(await changes.agreeWaiting(waiting), t('waiting.saved'), 'waiting');
    },
    endWaiting: async () => {
      begin();
      return settled(await changes.endWaiting(), t('waiting.ended'), 'waiting');
    },

    /** @returns the number of the new order; null when the server refused */
    restore: async (reason: string) => {
      begin();
      const made = await changes.restore(reason);
      if (made !== null) {
        toasts.good(t('restore.done', { number: made.number }), { topic: `restore ${order.number}` });
      }
      return made?.number ?? null;
    },

    move: async (to: StatusView, more: Omit<Move, 'status'>) => {
      begin();
      toasts.retract('scan');
      const done = (await changes.move(to, more)) === 'done';
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
