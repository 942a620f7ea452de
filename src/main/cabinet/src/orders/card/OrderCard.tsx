import { useEffect, useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { announce } from '../../ui/announcer';
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
import { focusWaybill } from '../waybill/focusWaybill';
import { WaybillField } from '../waybill/WaybillField';

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
  const badWaybill = rejection?.kind === 'refused' && rejection.code === 'waybill-invalid';
  const openTask = order.tasks.find(({ doneAt }) => doneAt === null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (badWaybill) {
      focusWaybill();
    }
  }, [badWaybill]);

  const finishTask = (task: string) => {
    setRejection(null);
    void changes.finishTask(task).then((done) => done && toasts.good(t('task.finished')));
  };

  const saveWaybill = async (waybill: string) => {
    setRejection(null);
    const done = await changes.assignWaybill(waybill);
    if (done) {
      toasts.good(t('waybill.saved'));
    }
    return done;
  };

  useShortcuts(
    { [KEYS.told]: () => (mayWrite && openTask !== undefined ? finishTask(openTask.id) : false) },
    active,
  );

  return (
    <article className="card" data-beside={beside} aria-labelledby="order-heading">
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
            refused={badWaybill}
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
          active={active}
          onMove={async (status, more) => {
            setRejection(null);
            const done = await changes.move(status, more);
            if (document.activeElement === document.body) {
              // The button that was pressed may be gone.
              heading.current?.focus({ preventScroll: true });
            }
            if (done) {
              announce(t('move.done', { number: order.number, status: status.name }));
            }
            return done;
          }}
        />
      </footer>
    </article>
  );
}
