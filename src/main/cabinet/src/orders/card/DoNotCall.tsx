import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { isPhoningForbidden } from '../labels/phoning';
import './do-not-call.css';

/** That the buyer asks for no call; while the order is worked on, also what to do instead. */
export function DoNotCall({ order }: { order: Order }) {
  const { t } = useWords();
  const open = order.status.phase === 'NEW' || order.status.phase === 'AGREEMENT';
  return (
    <div className="warning">
      <Icon name="phoneOff" size={20} />
      <p>
        <strong>{t('order.doNotCall')}</strong>
        <span>{t('order.doNotCall.hint')}</span>
        {open && <span>{t(isPhoningForbidden(order) ? 'order.doNotCall.paid' : 'order.doNotCall.unpaid')}</span>}
      </p>
    </div>
  );
}
