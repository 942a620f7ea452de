import { type RefObject, useRef } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type {
  CorrectedOrder,
  CorrectionKind,
  EditDelivery,
  EditLines,
  EditPayment,
  EditRecipient,
  Order,
  UndoCorrection,
} from '../../api/types';
import { useWords } from '../../i18n';
import type { Correcting } from '../changes/useOrderChanges';
import type { Outcome } from '../changes/useAttempts';
import { toasts } from '../../ui/toasts';
import { isReachable } from './reachable';

/** Corrections of the open order. Each answers whether its form has served: saved, or given up for what somebody else did. */
export interface Corrections {
  lines: (edit: EditLines, based: Order) => Promise<boolean>;
  recipient: (edit: EditRecipient, based: Order) => Promise<boolean>;
  delivery: (edit: EditDelivery, based: Order) => Promise<boolean>;
  payment: (edit: EditPayment, based: Order) => Promise<boolean>;
  /** @param offSale the articles that the correction took off sale: they stay so */
  undo: (correction: string, how: UndoCorrection, offSale: readonly string[]) => Promise<boolean>;
}

type Send = (version: number) => Promise<CorrectedOrder>;
type Correct = (correcting: Correcting) => Promise<{ outcome: Outcome; corrected: CorrectedOrder | null }>;

/**
 * @param correct sends a correction, and shows the order as corrected or why it is not
 * @param heading gets the focus when the button that was pressed is gone
 */
export function useCorrections(
  number: string,
  correct: Correct,
  heading: RefObject<HTMLElement | null>,
): Corrections {
  const { t, amount } = useWords();
  const path = { number };
  const topic = `correction ${number}`;

  const undo = async (id: string, how: UndoCorrection, offSale: readonly string[]) => {
    toasts.retract(topic);
    const { outcome } = await correct({
      // Only the latest correction is undone, and only while nothing else has changed.
      replaces: false,
      send: (order) =>
        answered(
          api.POST('/api/v1/orders/{number}/corrections/{id}/undo', {
            params: { path: { number, id }, header: ifMatch(order.version) },
            body: how,
          }),
        ),
    });
    if (document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
    if (outcome === 'done') {
      toasts.good(offSale.length === 0 ? t('edit.undone') : t('edit.undone.offSale', { articles: offSale.join(', ') }), { topic });
    }
    return outcome !== 'refused';
  };
  // A toast outlives the render that made it.
  const latest = useRef(undo);
  latest.current = undo;

  /** @param based the order whose part the form showed: what has become of it since then is not overwritten unseen */
  const edit = async (kind: CorrectionKind, based: Order, send: Send, offSale: readonly string[] = []) => {
    let before = based;
    const { outcome, corrected } = await correct({
      based,
      replaces: true,
      send: (order, again) => {
        before = order;
        return send(again ? order.version : based.version);
      },
    });
    const id = corrected?.correction ?? null;
    if (outcome === 'done' && corrected !== null && id !== null) {
      toasts.good(t(`edit.saved.${kind}`, { total: amount(corrected.order.total) }), {
        topic,
        // Where the buyer has to be phoned first, the undo is beside the correction only.
        ...(undoNeedsCall(before, corrected.order) ? {} : { action: { text: t('edit.undo'), run: () => void latest.current(id, {}, offSale) } }),
      });
    }
    return outcome !== 'refused';
  };

  const at = (version: number) => ({ path, header: ifMatch(version) });
  return {
    lines: (body, based) =>
      edit(
        'LINES',
        based,
        (version) => answered(api.PUT('/api/v1/orders/{number}/lines', { params: at(version), body })),
        body.outOfStock ?? [],
      ),
    recipient: (body, based) =>
      edit('RECIPIENT', based, (version) => answered(api.PUT('/api/v1/orders/{number}/recipient', { params: at(version), body }))),
    delivery: (body, based) =>
      edit('DELIVERY', based, (version) => answered(api.PUT('/api/v1/orders/{number}/delivery', { params: at(version), body }))),
    payment: (body, based) =>
      edit('PAYMENT', based, (version) => answered(api.PUT('/api/v1/orders/{number}/payment', { params: at(version), body }))),
    undo,
  };
}

/** Whether the undo would raise the total of a buyer who gets no letters. */
export function undoNeedsCall(before: Pick<Order, 'total'>, after: Pick<Order, 'total' | 'buyer'>): boolean {
  return !isReachable(after) && Number(before.total.amount) > Number(after.total.amount);
}
