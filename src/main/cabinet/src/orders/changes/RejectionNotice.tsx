import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import type { Change } from './differences';
import { useStatusName } from '../data/dictionaries';
import { useWho } from '../card/History';
import { StatusBadge } from '../status/StatusBadge';
import { useAbout } from '../card/Tasks';
import type { Setback } from './useOrderChanges';

/** Why what was done is not done, in full: nobody has to guess, and nothing is lost by closing it. */
export function SetbackNotice({ setback, onClose }: { setback: Setback; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div className="setback" role="alert" data-kind={setback.kind}>
      <Icon name="alert" />
      <div>
        <Reason setback={setback} />
      </div>
      <button type="button" className="icon-button" aria-label={t('conflict.understood')} title={t('conflict.understood')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function Reason({ setback }: { setback: Setback }) {
  const { t } = useWords();
  const name = useStatusName();
  switch (setback.kind) {
    case 'stale':
      return (
        <>
          <strong>{t('conflict.title')}</strong>
          <p>{t('conflict.kept')}</p>
          <ul>
            {setback.changes.map((change, index) => (
              <li key={index}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'not-allowed': {
      const onward = setback.allowed.filter(({ group }) => group !== 'FAILED');
      const cancellations = setback.allowed.length - onward.length;
      return (
        <>
          <strong>{setback.title}</strong>
          {setback.stands !== undefined && <p>{t('move.standsIn', { status: name(setback.stands) })}</p>}
          <p className="allowed">
            {setback.allowed.length === 0 ? t('move.allowed.none') : t('move.allowed')}{' '}
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
          <strong>{setback.title}</strong>
          {setback.text !== setback.title && <p>{setback.text}</p>}
        </>
      );
    case 'unreachable':
      return (
        <>
          <strong>{t('move.failed')}</strong>
          <p>{t('move.unreachable')}</p>
        </>
      );
  }
}

function ChangeLine({ change }: { change: Change }) {
  const { t, language } = useWords();
  const now = useNow();
  const name = useStatusName();
  const who = useWho();
  const about = useAbout();
  const signed = (by: string, at: string) => t('conflict.by', { by, when: moment(new Date(at), now, language, t) });
  switch (change.kind) {
    case 'status':
      return (
        <>
          {t('conflict.status', { status: name(change.status) })} <span className="muted">{signed(who(change.step), change.step.at)}</span>
        </>
      );
    case 'waybill':
      return <>{t('conflict.waybill', { waybill: change.waybill ?? t('waybill.none') })}</>;
    case 'task':
      return (
        <>
          {t('conflict.task', { task: about(change.task) })}{' '}
          <span className="muted">{signed(change.task.doneBy ?? '', change.task.doneAt ?? change.task.openedAt)}</span>
        </>
      );
    case 'comment':
      return (
        <>
          {t('conflict.comment', { text: change.text })} <span className="muted">{signed(change.by, change.at)}</span>
        </>
      );
    case 'other':
      return <>{t('conflict.other')}</>;
  }
}
