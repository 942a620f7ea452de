import { useEffect, useRef, useState } from 'react';
import type { Order, PlanOwnDelivery } from '../../api/types';
import { useWords } from '../../i18n';
import { longDay, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useOwnDelivery } from '../data/ownDelivery';
import { agreedOwn } from '../labels/agreedOwn';
import { useDoerName } from '../labels/useDoerName';
import { OwnDeliveryForm } from './OwnDeliveryForm';
import './own-delivery.css';

/** When the shop's own staff deliver the order, and what was agreed on with the buyer. */
export function OwnDelivery({
  order,
  mayWrite,
  onPlan,
}: {
  order: Order;
  mayWrite: boolean;
  /** @returns whether the server accepted it */
  onPlan: (plan: PlanOwnDelivery) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const plan = useOwnDelivery(order);
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  const close = () => {
    closed.current = true;
    setEditing(false);
  };

  if (plan === undefined) {
    return <p className="own-delivery" />;
  }
  if (editing) {
    return (
      <OwnDeliveryForm
        plan={plan}
        onClose={close}
        onSave={async (wanted) => {
          const done = await onPlan(wanted);
          if (done) {
            close();
          }
        }}
      />
    );
  }
  return (
    <div className="own-delivery">
      {plan === null ? (
        <p className="muted">{t('own.none')}</p>
      ) : (
        <p>
          <strong>
            {longDay(plan.date, language)}
            {plan.from !== null && `, ${plan.from}–${plan.to}`}
          </strong>{' '}
          <span className="muted">
            {agreedOwn(plan.agreedBy, t) ?? t('own.toAgree')}
            {' · '}
            {doerName(plan.by)}, {moment(new Date(plan.at), now, language, t)}
          </span>
        </p>
      )}
      {mayWrite && order.status.group === 'IN_WORK' && (
        <button ref={opener} type="button" className="button" onClick={() => setEditing(true)}>
          {t(plan === null ? 'own.plan' : 'own.change')}
        </button>
      )}
    </div>
  );
}
