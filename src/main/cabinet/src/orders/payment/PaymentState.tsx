import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { PaymentReports } from './PaymentReports';
import { isTransferred, type PaymentTone, toneOf } from './states';
import { usePaymentState } from './usePaymentState';
import './payment.css';

/** What of the order is paid, what went back, and how that came about. */
export function PaymentState({ order }: { order: Order }) {
  const { t, amount } = useWords();
  const name = usePaymentState();
  const { payment, total } = order;
  const tone = toneOf(payment.state);
  const look = lookOf(order, tone);
  const sum = { paid: amount(payment.received), total: amount(total) };
  return (
    <>
      <p className="paid" data-state={look}>
        {look !== 'later' && <Icon name={look === 'paid' ? 'check' : look === 'back' ? 'back' : 'alert'} size={14} />}
        {isTransferred(payment) ? t('payment.transferred') : name(payment.state)}
      </p>
      {Number(payment.received.amount) > 0 && payment.received.amount !== total.amount && (
        <p className="payment-sum">{t('payment.received', sum)}</p>
      )}
      {Number(payment.returned.amount) > 0 && <p className="payment-sum">{t('payment.returned', { sum: amount(payment.returned) })}</p>}
      {isTransferred(payment) && order.restoredAs !== null && (
        <p className="payment-sum">
          {t('payment.transferred.to', { sum: amount(payment.transferred), number: order.restoredAs })}
        </p>
      )}
      <PaymentReports number={order.number} />
    </>
  );
}

/** What is paid on receipt is awaited later. */
function lookOf({ payment }: Order, tone: PaymentTone): string {
  if (isTransferred(payment)) {
    return 'back';
  }
  if (tone === 'paid' || tone === 'back') {
    return tone;
  }
  return tone === 'none' && payment.method === 'CASH_ON_DELIVERY' ? 'later' : 'awaited';
}
