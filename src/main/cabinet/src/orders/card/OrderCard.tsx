import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { usePerson } from '../../session/PersonContext';
import { announce } from '../../ui/announcer';
import { Icon } from '../../ui/Icon';
import { toasts } from '../../ui/toasts';
import { ActionBar } from '../moves/ActionBar';
import { Comments } from './Comments';
import { Buyer, DeliveryAndPayment, Lines } from './Facts';
import { History } from './History';
import { SetbackNotice } from '../changes/RejectionNotice';
import { StatusBadge } from '../status/StatusBadge';
import { Tasks } from './Tasks';
import { type Setback, useOrderChanges } from '../changes/useOrderChanges';
import { focusWaybill, WaybillField } from '../waybill/WaybillField';

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
  /** Could not be read anew. */
  stale: boolean;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const person = usePerson();
  const heading = useRef<HTMLHeadingElement>(null);
  const [setback, setSetback] = useState<Setback | null>(null);
  const changes = useOrderChanges(order.number, person.login, setSetback);
  const mayWrite = person.permissions.includes('orders:write');
  const Heading = beside ? 'h2' : 'h1';
  const badWaybill = setback?.kind === 'refused' && setback.code === 'waybill-invalid';
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
    setSetback(null);
    void changes.finishTask(task).then((done) => done && toasts.good(t('task.finished')));
  };

  const saveWaybill = async (waybill: string) => {
    setSetback(null);
    const done = await changes.assignWaybill(waybill);
    if (done) {
      toasts.good(t('waybill.saved'));
    }
    return done;
  };

  useShortcuts(
    { told: () => (mayWrite && openTask !== undefined ? finishTask(openTask.id) : false) },
    active,
  );

  return (
    <article className="card" data-beside={beside} aria-labelledby="order-heading">
      <header className="card-head">
        {!beside && (
          <button type="button" className="icon-button back" aria-label={t('order.back')} title={t('order.back')} onClick={onClose}>
            <Icon name="back" />
          </button>
        )}
        <div className="card-title">
          <Heading id="order-heading" ref={heading} tabIndex={-1}>
            {t('order.title', { number: order.number })}
          </Heading>
          <StatusBadge status={order.status} />
        </div>
        {beside && (
          <>
            <Link
              href={`/orders/${order.number}`}
              className="icon-button"
              aria-label={t('order.expand')}
              title={t('order.expand')}
            >
              <Icon name="expand" />
            </Link>
            <button type="button" className="icon-button" aria-label={t('order.close')} title={t('order.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </>
        )}
      </header>

      <div className="card-body">
        <p className="card-line muted">
          {t('order.placed', { when: moment(new Date(order.placedAt), now, language, t) })}
          {' · '}
          {t(`source.${order.source}`)}
          {order.duplicateOf !== null && (
            <>
              {' · '}
              <Link href={`/orders/${order.duplicateOf}`}>{t('order.duplicateOf', { number: order.duplicateOf })}</Link>
            </>
          )}
        </p>
        {stale && (
          <p className="note" role="alert">
            {t('list.stale')}
          </p>
        )}
        {order.doNotCall && (
          <div className="warning">
            <Icon name="phoneOff" size={20} />
            <p>
              <strong>{t('order.doNotCall')}</strong>
              <span>{t('order.doNotCall.hint')}</span>
            </p>
          </div>
        )}
        <Tasks order={order} mayWrite={mayWrite} onDone={finishTask} />
        <div className="card-column">
          <Buyer order={order} />
          <Lines order={order} />
          <DeliveryAndPayment order={order} />
        </div>
        <div className="card-column">
          <WaybillField
            order={order}
            mayWrite={mayWrite}
            active={active}
            refused={badWaybill}
            onEdit={() => setSetback(null)}
            onSave={saveWaybill}
          />
          <Comments order={order} mayWrite={mayWrite} active={active} />
          <History order={order} />
        </div>
      </div>

      <footer className="card-actions">
        {setback !== null && !badWaybill && <SetbackNotice setback={setback} onClose={() => setSetback(null)} />}
        <ActionBar
          order={order}
          mayWrite={mayWrite}
          pending={changes.pending}
          active={active}
          onMove={async (status, more) => {
            setSetback(null);
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
