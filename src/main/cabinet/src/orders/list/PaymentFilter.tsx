import { useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { usePaymentState } from '../payment/usePaymentState';
import { isListed, LISTED } from '../views/payments';
import { addressOf, type Wish } from '../views/views';
import './payment-filter.css';

/** Limits the list to orders whose payment is in one state. */
export function PaymentFilter({ wish, number }: { wish: Wish; number: string | undefined }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const name = usePaymentState();
  return (
    <select
      className="payment-filter"
      aria-label={t('payment.filter')}
      value={wish.payment ?? ''}
      data-chosen={wish.payment !== null}
      onChange={({ target }) =>
        go(addressOf({ ...wish, payment: isListed(target.value) ? target.value : null }, number), { replace: true })
      }
    >
      <option value="">{t('payment.filter.any')}</option>
      {LISTED.map((state) => (
        <option key={state} value={state}>
          {name(state)}
        </option>
      ))}
    </select>
  );
}
