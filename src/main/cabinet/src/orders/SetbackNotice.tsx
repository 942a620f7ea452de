import { moment } from '../i18n/clock';
import { useNow } from '../i18n/useNow';
import { useWords } from '../i18n';
import { Icon } from '../ui/Icon';
import type { Change } from './changes';
import { useStatusName } from './dictionaries';
import { useWho } from './History';
import { StatusBadge } from './StatusBadge';
import { useAbout } from './Tasks';
import type { Setback } from './useOrderChanges';

/** Why what was done is not done, in full: nobody has to guess, and nothing is lost by closing it. */
export function SetbackNotice({ setback, onClose }: { setback: Setback; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div className="setback" role="alert" data-kind={setback.kind}>
      <Icon name="alert" />
      <div>
        {setback.kind === 'stale' ? (
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
        ) : (
          <>
            <strong>{t('move.failed')}</strong>
            <p>{setback.text ?? t('move.unreachable')}</p>
            {setback.allowed !== null && (
              <p className="allowed">
                {setback.allowed.length === 0 ? t('move.allowed.none') : t('move.allowed')}{' '}
                {setback.allowed.map((status) => (
                  <StatusBadge key={status.id} status={status} />
                ))}
              </p>
            )}
          </>
        )}
      </div>
      <button type="button" className="icon-button" aria-label={t('conflict.understood')} title={t('conflict.understood')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
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
