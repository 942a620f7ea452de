import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';

/** The id of the button that sends the order alone again. */
export const LEAVE = 'leave-shipment';

/** With which other orders of the buyer the order goes in one parcel. */
export function JointShipment({ order, mayWrite, onLeave }: { order: Order; mayWrite: boolean; onLeave: () => void }) {
  const { t } = useWords();
  if (order.shipsWith.length === 0) {
    return null;
  }
  return (
    <p className="joint-shipment">
      <span>
        {t('joint.with')}{' '}
        {order.shipsWith.map((other, index) => (
          <span key={other}>
            {index > 0 && ', '}
            <Link href={`/orders/${other}`}>№ {other}</Link>
          </span>
        ))}
      </span>
      {mayWrite && order.status.group === 'IN_WORK' && (
        <button id={LEAVE} type="button" className="button" onClick={onLeave}>
          {t('joint.leave')}
        </button>
      )}
    </p>
  );
}
