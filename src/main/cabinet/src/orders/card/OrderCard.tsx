import { useEffect, useRef, useState } from 'react';
import type { Move, Order, StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { KEYS } from '../keys/keys';
import { ActionBar } from '../moves/ActionBar';
import { Comments } from './Comments';
import { Buyer } from './Buyer';
import { CardHead } from './CardHead';
import { DeliveryAndPayment } from './DeliveryAndPayment';
import { DoNotCall } from './DoNotCall';
import { History } from './History';
import { OrderLines } from './OrderLines';
import { OrderOrigin } from './OrderOrigin';
import type { Rejection } from '../changes/rejection';
import { RejectionNotice } from '../changes/RejectionNotice';
import { Tasks } from './Tasks';
import { useOrderChanges } from '../changes/useOrderChanges';
import { useStatusName } from '../labels/useStatusName';
import { focusWaybill } from '../waybill/focusWaybill';
import { otherOrder, ordersWith } from '../waybill/otherOrder';
import { WaybillField } from '../waybill/WaybillField';

/** Refusals that the field of the waybill shows. */
const WAYBILL_REFUSALS: ReadonlySet<string> = new Set(['waybill-invalid', 'waybill-in-use']);

/** One order on one screen: what is known of it, and what can be done. */
export function OrderCard({
  order,
  beside,
  active,
  stale,
  onClose,
}: {
  order: Order;
  beside: boolean;
  active: boolean;
  /** The latest attempt to load the order again failed. */
  stale: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const person = usePerson();
  const heading = useRef<HTMLHeadingElement>(null);
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const changes = useOrderChanges(order.number, person.login, setRejection);
  const mayWrite = person.permissions.includes('orders:write');
  const refusal = rejection?.kind === 'refused' && WAYBILL_REFUSALS.has(rejection.code) ? rejection : null;
  const badWaybill = refusal !== null;
  const once = useRef(new Once());
  const name = useStatusName();
  const moveTopic = `move ${order.number}`;
  const openTask = order.tasks.find(({ doneAt }) => doneAt === null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (badWaybill) {
      focusWaybill();
    }
  }, [badWaybill]);

  // What a toast says of the status is over when the status is another.
  const shown = useRef(order.status.id);
  useEffect(() => {
    if (shown.current !== order.status.id) {
      shown.current = order.status.id;
      toasts.retract(moveTopic);
    }
  }, [order.status.id, moveTopic]);

  const finishTask = (task: string, at: number) => {
    if (once.current.accepts(at)) {
      setRejection(null);
      void changes.finishTask(task).then((done) => done && toasts.good(t('task.finished'), { topic: `task ${order.number}` }));
    }
  };

  /** The server may be one that does not look for it yet. */
  const isFree = async (waybill: string) => {
    const other = otherOrder(await ordersWith(waybill).catch(() => []), waybill, order);
    if (other !== undefined) {
      const title = t('waybill.inUse', { waybill });
      setRejection({ kind: 'refused', code: 'waybill-in-use', title, text: title, order: other.number });
    }
    return other === undefined;
  };

  const saveWaybill = async (waybill: string) => {
    setRejection(null);
    const done = (await isFree(waybill)) && (await changes.assignWaybill(waybill));
    if (done) {
      toasts.good(t('waybill.saved'), { topic: `waybill ${order.number}` });
    }
    return done;
  };

  const move = async (to: StatusView, more: Omit<Move, 'status'>) => {
    setRejection(null);
    toasts.retract('scan');
    if (more.waybill !== undefined && !(await isFree(more.waybill))) {
      return false;
    }
    const done = await changes.move(to, more);
    if (document.activeElement === document.body) {
      // The button that was pressed may be gone.
      heading.current?.focus({ preventScroll: true });
    }
    if (done) {
      shown.current = to.id;
      toasts.good(t('move.done', { number: order.number, from: name(order.status), to: name(to) }), { topic: moveTopic });
    }
    return done;
  };

  useShortcuts(
    { [KEYS.told]: ({ timeStamp }) => (mayWrite && openTask !== undefined ? finishTask(openTask.id, timeStamp) : false) },
    active,
  );

  return (
    <article className="card" data-beside={beside} aria-labelledby="order-heading" tabIndex={-1}>
      <CardHead order={order} beside={beside} heading={heading} onClose={onClose} />

      <div className="card-body">
        <OrderOrigin order={order} />
        {stale && (
          <p className="note" role="alert">
            {t('list.stale')}
          </p>
        )}
        {order.doNotCall && <DoNotCall />}
        <Tasks order={order} mayWrite={mayWrite} onDone={finishTask} />
        <div className="card-column">
          <Buyer order={order} />
          <OrderLines order={order} />
          <DeliveryAndPayment order={order} />
        </div>
        <div className="card-column">
          <WaybillField
            order={order}
            mayWrite={mayWrite}
            active={active}
            refusal={refusal}
            onEdit={() => setRejection(null)}
            onSave={saveWaybill}
          />
          <Comments order={order} mayWrite={mayWrite} active={active} />
          <History order={order} />
        </div>
      </div>

      <footer className="card-actions">
        {rejection !== null && !badWaybill && <RejectionNotice rejection={rejection} onClose={() => setRejection(null)} />}
        <ActionBar
          order={order}
          mayWrite={mayWrite}
          pending={changes.pending}
          unreachable={rejection?.kind === 'unreachable'}
          active={active}
          onMove={move}
        />
      </footer>
    </article>
  );
}
