import { useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useCarriers } from '../data/dictionaries';
import { editedOrder } from './edited';
import { EditField } from './EditField';
import { EditForm } from './EditForm';
import { isReachable, toldBy } from './reachable';
import type { Corrections } from './useCorrections';

/** What the form edits is not overwritten when somebody else changes it meanwhile: the server refuses the older version. */
interface Props {
  order: Order;
  corrections: Corrections;
  onClose: () => void;
}

const METHODS = ['PICKUP', 'COURIER', 'OWN'] as const;
const PAYMENTS = ['CARD', 'CASH_ON_DELIVERY', 'CASHLESS'] as const;

const told = (order: Order) => (isReachable(order) ? 'no' : 'optional');
const text = (form: FormData, name: string) => String(form.get(name) ?? '');

async function closed(accepted: Promise<boolean>, onClose: () => void): Promise<void> {
  if (await accepted) {
    onClose();
  }
}

/** Who gets the parcel. */
export function RecipientForm({ order: latest, corrections, onClose }: Props) {
  const [order] = useState(latest);
  const { t } = useWords();
  const { surname, name, phone } = order.buyer;
  return (
    <EditForm
      label={t('edit.recipient')}
      told={told(order)}
      by={toldBy(order)}
      onClose={onClose}
      onSave={(form, statement) =>
        closed(
          corrections.recipient(
            { surname: text(form, 'surname'), name: text(form, 'name'), phone: text(form, 'phone'), ...statement },
            editedOrder('RECIPIENT', order, latest),
          ),
          onClose,
        )
      }
    >
      <EditField label={t('edit.surname')}>
        {(id) => (
          <input id={id} name="surname" required maxLength={100} autoComplete="off" autoFocus defaultValue={surname} />
        )}
      </EditField>
      <EditField label={t('edit.name')}>
        {(id) => (
          <input id={id} name="name" required maxLength={100} autoComplete="off" defaultValue={name} />
        )}
      </EditField>
      <EditField label={t('edit.phone')}>
        {(id) => (
          <input id={id} name="phone" type="tel" required maxLength={40} autoComplete="off" defaultValue={phone} />
        )}
      </EditField>
    </EditForm>
  );
}

/** How and where the order is delivered. */
export function DeliveryForm({ order: latest, corrections, onClose }: Props) {
  const [order] = useState(latest);
  const { t, language } = useWords();
  const { carrier, method, city, destination } = order.delivery;
  const carriers = [...(useCarriers()?.values() ?? [])];
  return (
    <EditForm
      label={t('edit.delivery')}
      told={told(order)}
      by={toldBy(order)}
      onClose={onClose}
      onSave={(form, statement) =>
        closed(
          corrections.delivery(
            {
              delivery: {
                carrier: text(form, 'carrier') as Order['delivery']['carrier'],
                method: METHODS.find((each) => each === text(form, 'method')) ?? method,
                city: text(form, 'city'),
                destination: text(form, 'destination'),
              },
              ...statement,
            },
            editedOrder('DELIVERY', order, latest),
          ),
          onClose,
        )
      }
    >
      <EditField label={t('edit.carrier')}>
        {(id) => (
          <select id={id} key={carriers.length} name="carrier" autoFocus defaultValue={carrier}>
            {carriers.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name[language]}
              </option>
            ))}
          </select>
        )}
      </EditField>
      <EditField label={t('edit.method')}>
        {(id) => (
          <select id={id} name="method" defaultValue={method}>
            {METHODS.map((each) => (
              <option key={each} value={each}>
                {t(`delivery.${each}`)}
              </option>
            ))}
          </select>
        )}
      </EditField>
      <EditField label={t('edit.city')}>
        {(id) => (
          <input id={id} name="city" required maxLength={100} autoComplete="off" defaultValue={city} />
        )}
      </EditField>
      <EditField label={t('edit.destination')} wide>
        {(id) => (
          <input id={id} name="destination" required maxLength={200} autoComplete="off" defaultValue={destination} />
        )}
      </EditField>
    </EditForm>
  );
}

/** How the order is paid. */
export function PaymentForm({ order: latest, corrections, onClose }: Props) {
  const [order] = useState(latest);
  const { t } = useWords();
  return (
    <EditForm
      label={t('edit.payment')}
      told={told(order)}
      by={toldBy(order)}
      onClose={onClose}
      onSave={(form, statement) =>
        closed(
          corrections.payment(
            { method: PAYMENTS.find((each) => each === text(form, 'method')) ?? order.payment.method, ...statement },
            editedOrder('PAYMENT', order, latest),
          ),
          onClose,
        )
      }
    >
      <EditField label={t('edit.paymentMethod')}>
        {(id) => (
          <select id={id} name="method" autoFocus defaultValue={order.payment.method}>
            {PAYMENTS.map((each) => (
              <option key={each} value={each}>
                {t(`payment.${each}`)}
              </option>
            ))}
          </select>
        )}
      </EditField>
    </EditForm>
  );
}
