import type { Order, PlanOwnDelivery } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import { DeliveryForm, PaymentForm } from '../correction/DetailForms';
import { isEditable } from '../correction/editable';
import { InPlace } from '../correction/InPlace';
import type { Corrections } from '../correction/useCorrections';
import { useCarriers } from '../data/dictionaries';
import { PaymentState } from '../payment/PaymentState';
import { OwnDelivery } from './OwnDelivery';
import './delivery.css';

export function DeliveryAndPayment({
  order,
  mayWrite,
  onPlan,
  corrections,
}: {
  order: Order;
  mayWrite: boolean;
  onPlan: (plan: PlanOwnDelivery) => Promise<boolean>;
  corrections: Corrections;
}) {
  const { delivery, payment } = order;
  const { t, language } = useWords();
  const carrier = useCarriers()?.get(delivery.carrier)?.name[language] ?? delivery.carrier;
  return (
    <div className="pair">
      <Part title={t('order.delivery')} area="delivery">
        <InPlace
          button={t('edit.delivery')}
          mayEdit={mayWrite && isEditable(order, 'DELIVERY')}
          form={(close) => <DeliveryForm order={order} corrections={corrections} onClose={close} />}
        >
          <p>
            <strong>{carrier}</strong>, {t(`delivery.${delivery.method}`)}
          </p>
          <p>
            {delivery.city}, {delivery.destination}
          </p>
        </InPlace>
        {delivery.method === 'OWN' && <OwnDelivery order={order} mayWrite={mayWrite} onPlan={onPlan} />}
      </Part>
      <Part title={t('order.payment')} area="payment">
        <InPlace
          button={t('edit.payment')}
          mayEdit={mayWrite && isEditable(order, 'PAYMENT')}
          form={(close) => <PaymentForm order={order} corrections={corrections} onClose={close} />}
        >
          <p>{t(`payment.${payment.method}`)}</p>
          <PaymentState order={order} />
        </InPlace>
      </Part>
    </div>
  );
}
