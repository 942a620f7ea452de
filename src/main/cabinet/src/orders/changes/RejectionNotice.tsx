import { Link } from 'wouter';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { useStatusName } from '../labels/useStatusName';
import { StatusBadge } from '../status/StatusBadge';
import { later, useLater } from '../../ui/later';
import type { Conflict, Decision } from './conflict';
import type { Rejection } from './rejection';
import '../../ui/rejection.css';

const conflictNotice = later(() => import('./ConflictNotice'));

/** Why a change was not made, in full. Nothing is lost by closing it. */
export function RejectionNotice({ rejection, onClose }: { rejection: Rejection; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div className="rejection" role="alert" data-kind={rejection.kind}>
      <Icon name="alert" />
      <div>
        <Reason rejection={rejection} />
      </div>
      <button type="button" className="icon-button" aria-label={t('conflict.understood')} title={t('conflict.understood')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Conflicts are rare: what they need is fetched when the first one is met. */
function Stale({ conflict, onDecide }: { conflict: Conflict; onDecide: (decision: Decision) => void }) {
  const { t } = useWords();
  const ConflictNotice = useLater(conflictNotice, true, () => onDecide('later'));
  return ConflictNotice === undefined ? <strong>{t('conflict.title')}</strong> : <ConflictNotice conflict={conflict} onDecide={onDecide} />;
}

function Reason({ rejection }: { rejection: Rejection }) {
  const { t } = useWords();
  const name = useStatusName();
  switch (rejection.kind) {
    case 'stale':
      return <Stale conflict={rejection.conflict} onDecide={rejection.decide} />;
    case 'not-allowed': {
      const onward = rejection.allowed.filter(({ group }) => group !== 'FAILED');
      const cancellations = rejection.allowed.length - onward.length;
      return (
        <>
          <strong>{rejection.title}</strong>
          {rejection.current !== undefined && <p>{t('move.standsIn', { status: name(rejection.current) })}</p>}
          <p className="allowed">
            {rejection.allowed.length === 0 ? t('move.allowed.none') : t('move.allowed')}{' '}
            {onward.map((status) => (
              <StatusBadge key={status.id} status={status} />
            ))}
            {cancellations > 0 && <span>{t('move.allowed.cancel', { n: cancellations })}</span>}
          </p>
        </>
      );
    }
    case 'refused':
      return (
        <>
          <strong>{rejection.title}</strong>
          {rejection.text !== rejection.title && <p>{rejection.text}</p>}
          {rejection.order !== undefined && (
            <p>
              <Link href={`/orders/${rejection.order}`}>{t('order.title', { number: rejection.order })}</Link>
            </p>
          )}
        </>
      );
    case 'unreachable':
      return (
        <>
          <strong>{t('move.failed')}</strong>
          <p>{t('app.unreachable')}</p>
        </>
      );
  }
}
