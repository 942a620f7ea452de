import { Icon, type IconName } from '../../ui/Icon';
import { type PaymentTone, toneOf } from './states';
import { usePaymentState } from './usePaymentState';
import './payment.css';

const ICONS: Record<Exclude<PaymentTone, 'none'>, IconName> = { paid: 'check', part: 'half', back: 'back' };

/** Marks in the list an order that is paid, in part or wholly, or whose money went back. */
export function PaymentMark({ state }: { state: string }) {
  const name = usePaymentState()(state);
  const tone = toneOf(state);
  return tone === 'none' ? null : (
    <span className="payment-mark" data-tone={tone} role="img" aria-label={name} title={name}>
      <Icon name={ICONS[tone]} size={14} />
    </span>
  );
}
