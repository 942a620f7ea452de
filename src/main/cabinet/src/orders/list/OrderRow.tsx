import { memo } from 'react';
import { Link } from 'wouter';
import type { OrderRow as Row } from '../../api/types';
import { age, briefAge, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { Icon, type IconName } from '../../ui/Icon';
import { DeadlineClock } from '../deadline/DeadlineClock';
import { phone } from '../labels/phone';
import { PresenceFlag } from '../presence/PresenceFlag';
import { PaymentMark } from '../payment/PaymentMark';
import { StatusBadge } from '../status/StatusBadge';
import './row.css';
import './row-card.css';

const SOURCES: Record<Row['source'], IconName> = { CART: 'cart', CALL_CENTER: 'headset', CABINET: 'shop' };

/** Memoised: a list of hundreds is rendered again with each step of the cursor. */
export const OrderRow = memo(function OrderRow({
  row,
  here,
  narrow,
  brief,
  address,
  present,
  onOpen,
}: {
  row: Row;
  here: boolean;
  narrow: boolean;
  /** Room for a short form of the deadline only. */
  brief: boolean;
  address: string;
  /** The names of the others who have it open; undefined when nobody has. */
  present: string | undefined;
  onOpen: (number: string) => void;
}) {
  const { t, amount } = useWords();
  return (
    <tr role="row" data-here={here} onClick={(event) => event.defaultPrevented || onOpen(row.number)}>
      <td role="cell" className="col-number">
        <Link href={address} data-row={row.number} aria-current={here ? 'true' : undefined}>
          {row.number}
        </Link>
        {row.doNotCall && (
          <span className="flag" role="img" aria-label={t('order.doNotCall')} title={t('order.doNotCall')}>
            <Icon name="phoneOff" size={14} />
          </span>
        )}
        {row.waits && (
          <span className="flag" role="img" aria-label={t('list.waits')} title={t('list.waits')}>
            <Icon name="hourglass" size={14} />
          </span>
        )}
        {row.questionSince !== null && (
          <span className="flag question" role="img" aria-label={t('list.question')} title={t('list.question')}>
            <Icon name="comment" size={14} />
          </span>
        )}
        {present !== undefined && <PresenceFlag names={present} />}
        {row.openTasks > 0 && (
          <span className="flag tasks" title={t('list.tasks', { n: row.openTasks })}>
            <Icon name="phone" size={12} />
            <span aria-hidden="true">{row.openTasks}</span>
            <span className="unseen">{t('list.tasks', { n: row.openTasks })}</span>
          </span>
        )}
      </td>
      <td role="cell" className="col-time">
        <Age at={row.placedAt} brief={brief} />
        {row.deadline && <DeadlineClock deadline={row.deadline} phase={row.status.phase} doNotCall={row.doNotCall} brief={brief} />}
      </td>
      <td role="cell" className="col-state">
        <StatusBadge status={row.status} />
      </td>
      <td role="cell" className="col-buyer">
        {row.buyer.surname} {row.buyer.name}
      </td>
      <td role="cell" className="col-phone">
        {phone(row.buyer.phone)}
      </td>
      {!narrow && (
        <td role="cell" className="col-waybill">
          {row.waybill}
        </td>
      )}
      {!narrow && (
        <td role="cell" className="col-source">
          <Icon name={SOURCES[row.source]} size={14} /> {t(`source.${row.source}`)}
        </td>
      )}
      <td role="cell" className="col-total">
        <PaymentMark state={row.payment} />
        {amount(row.total)}
        <span className="currency"> {t('currency')}</span>
      </td>
    </tr>
  );
});

function Age({ at, brief }: { at: string; brief: boolean }) {
  const { t, language } = useWords();
  const now = useNow();
  const date = new Date(at);
  return (
    <time className="age" dateTime={at} title={fullMoment(date, language)}>
      {(brief ? briefAge : age)(date, now, language, t)}
    </time>
  );
}
