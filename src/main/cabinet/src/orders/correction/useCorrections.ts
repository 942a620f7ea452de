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
import { toasts } from '../../ui/toasts';
import { isReachable } from './reachable';

/** Corrections of the open order. Each answers whether the server accepted it. */
export interface Corrections {
  lines: (edit: EditLines, version: number) => Promise<boolean>;
  recipient: (edit: EditRecipient, version: number) => Promise<boolean>;
  delivery: (edit: EditDelivery, version: number) => Promise<boolean>;
  payment: (edit: EditPayment, version: number) => Promise<boolean>;
  /** @param offSale the articles that the correction took off sale: they stay so */
  undo: (correction: string, how: UndoCorrection, offSale: readonly string[]) => Promise<boolean>;
}

type Send = (order: Order) => Promise<CorrectedOrder>;

/**
 * @param correct sends a correction, and shows the order as corrected or why it is not
 * @param heading gets the focus when the button that was pressed is gone
 */
export function useCorrections(
  number: string,
  correct: (send: Send) => Promise<CorrectedOrder | null>,
  heading: RefObject<HTMLElement | null>,
): Corrections {
  const { t, amount } = useWords();
  const path = { number };
  const topic = `correction ${number}`;

  const undo = async (id: string, how: UndoCorrection, offSale: readonly string[]) => {
    toasts.retract(topic);
    const done = await correct((order) =>
      answered(
        api.POST('/api/v1/orders/{number}/corrections/{id}/undo', {
          params: { path: { number, id }, header: ifMatch(order.version) },
          body: how,
        }),
      ),
    );
    if (document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
    if (done !== null) {
      toasts.good(offSale.length === 0 ? t('edit.undone') : t('edit.undone.offSale', { articles: offSale.join(', ') }), { topic });
    }
    return done !== null;
  };
  // A toast outlives the render that made it.
  const latest = useRef(undo);
  latest.current = undo;

  const edit = async (kind: CorrectionKind, send: Send, offSale: readonly string[] = []) => {
    const before: { order?: Order } = {};
    const done = await correct((order) => {
      before.order = order;
      return send(order);
    });
    const id = done?.correction ?? null;
    if (done !== null && id !== null && before.order !== undefined) {
      toasts.good(t(`edit.saved.${kind}`, { total: amount(done.order.total) }), {
        topic,
        // Where the buyer has to be phoned first, the undo is beside the correction only.
        ...(undoNeedsCall(before.order, done.order) ? {} : { action: { text: t('edit.undo'), run: () => void latest.current(id, {}, offSale) } }),
      });
    }
    return done !== null;
  };

  return {
    lines: (body, version) =>
      edit(
        'LINES',
        () => answered(api.PUT('/api/v1/orders/{number}/lines', { params: { path, header: ifMatch(version) }, body })),
        body.outOfStock ?? [],
      ),
    recipient: (body, version) =>
      edit('RECIPIENT', () =>
        answered(api.PUT('/api/v1/orders/{number}/recipient', { params: { path, header: ifMatch(version) }, body })),
      ),
    delivery: (body, version) =>
      edit('DELIVERY', () => answered(api.PUT('/api/v1/orders/{number}/delivery', { params: { path, header: ifMatch(version) }, body }))),
    payment: (body, version) =>
      edit('PAYMENT', () => answered(api.PUT('/api/v1/orders/{number}/payment', { params: { path, header: ifMatch(version) }, body }))),
    undo,
  };
}

/** Whether the undo would raise the total of a buyer who gets no letters. */
export function undoNeedsCall(before: Pick<Order, 'total'>, after: Pick<Order, 'total' | 'buyer'>): boolean {
  return !isReachable(after) && Number(before.total.amount) > Number(after.total.amount);
}
