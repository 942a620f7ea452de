import type { Order, ReportCall } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Part } from '../../ui/Part';
import { useCallHours, useCallOutcomes } from '../data/calls';
import { phone } from '../labels/phone';
import { CallForm } from './CallForm';
import { isPhoningForbidden } from '../labels/phoning';
import { Script } from './Script';
import './calls.css';

/** The buyer's phone and the report of the next call; what came of those before is in the timeline. */
export function Calls({
  order,
  mayWrite,
  onReport,
}: {
  order: Order;
  mayWrite: boolean;
  /** @returns whether the server accepted it */
  onReport: (call: ReportCall) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const hours = useCallHours();
  const outcomes = useCallOutcomes();
  const open = order.status.group === 'IN_WORK';
  const when = (at: string) => moment(new Date(at), now, language, t);
  return (
    <Part title={t('calls')} area="calls">
      <p className="call-phone">
        <a href={`tel:${order.buyer.phone}`}>{phone(order.buyer.phone)}</a>
      </p>
      {open && mayWrite && <Script order={order} />}
      {open && isPhoningForbidden(order) && <p className="note">{t('calls.forbidden')}</p>}
      {open && hours?.open === false && <p className="note">{t('calls.closed', { when: when(hours.next) })}</p>}
      {open && mayWrite && <CallForm key={order.number} order={order} hours={hours} outcomes={outcomes} onReport={onReport} />}
    </Part>
  );
}
