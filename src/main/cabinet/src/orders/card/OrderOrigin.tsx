import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { DeadlineLine } from '../deadline/DeadlineLine';
import { MissedContact } from '../deadline/MissedContact';
import { useWords } from '../../i18n';

/** When and where the order was placed, until when it waits, and which orders it repeats, was restored from or as. */
export function OrderOrigin({ order }: { order: Order }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <div className="card-origin">
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
        {order.restoredFrom !== null && (
          <>
            {' · '}
            <Link href={`/orders/${order.restoredFrom}`}>{t('order.restoredFrom', { number: order.restoredFrom })}</Link>
          </>
        )}
        {order.restoredAs !== null && (
          <>
            {' · '}
            <Link href={`/orders/${order.restoredAs}`}>{t('order.restoredAs', { number: order.restoredAs })}</Link>
          </>
        )}
      </p>
      {order.deadline && <DeadlineLine deadline={order.deadline} phase={order.status.phase} doNotCall={order.doNotCall} />}
      <MissedContact order={order} />
    </div>
  );
}
