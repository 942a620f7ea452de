import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { Icon } from '../../ui/Icon';
import './clock.css';

/** The status of an order that its buyer has cancelled. */
const CANCELLED_BY_BUYER = 45;

/** Why a cancellation by the buyer counts against the shop. */
export function MissedContact({ order: { status, contactMissedAt } }: { order: Pick<Order, 'status' | 'contactMissedAt'> }) {
  const { t, language } = useWords();
  if (status.id !== CANCELLED_BY_BUYER || !contactMissedAt) {
    return null;
  }
  return (
    <p className="card-line deadline" data-urgency="missed">
      <Icon name="clock" size={14} />
      <span>{t('deadline.fault', { time: fullMoment(new Date(contactMissedAt), language) })}</span>
    </p>
  );
}
