import type { Order, PlanOwnDelivery } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Part } from '../../ui/Part';
import { useCarriers } from '../data/dictionaries';
import { OwnDelivery } from './OwnDelivery';
import './delivery.css';

export function DeliveryAndPayment({
  order,
  mayWrite,
  onPlan,
}: {
  order: Order;
  mayWrite: boolean;
  onPlan: (plan: PlanOwnDelivery) => Promise<boolean>;
}) {
  const { delivery, payment } = order;
  const { t, language } = useWords();
  const carrier = useCarriers()?.get(delivery.carrier)?.name[language] ?? delivery.carrier;
  const state = payment.paid === true ? 'paid' : payment.method === 'CASH_ON_DELIVERY' ? 'later' : 'awaited';
  return (
    <div className="pair">
      <Part title={t('order.delivery')} area="delivery">
        <p>
          <strong>{carrier}</strong>, {t(`delivery.${delivery.method}`)}
        </p>
        <p>
          {delivery.city}, {delivery.destination}
        </p>
        {delivery.method === 'OWN' && <OwnDelivery order={order} mayWrite={mayWrite} onPlan={onPlan} />}
      </Part>
      <Part title={t('order.payment')} area="payment">
        <p>{t(`payment.${payment.method}`)}</p>
        <p className="paid" data-state={state}>
          {state !== 'later' && <Icon name={state === 'paid' ? 'check' : 'alert'} size={14} />}
          {t(state === 'paid' ? 'order.paid' : 'order.unpaid')}
        </p>
      </Part>
    </div>
  );
}
