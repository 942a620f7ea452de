import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { useDoerName } from '../labels/useDoerName';
import { useMoverName } from '../labels/useMoverName';
import { useStatusName } from '../labels/useStatusName';
import { useTaskSubject } from '../labels/useTaskSubject';
import type { Difference } from './differences';

export function DifferenceLine({ difference }: { difference: Difference }) {
  const { t, language } = useWords();
  const now = useNow();
  const doerName = useDoerName();
  const name = useStatusName();
  const moverName = useMoverName();
  const subject = useTaskSubject();
  const signed = (by: string, at: string) => t('conflict.by', { by, when: moment(new Date(at), now, language, t) });
  switch (difference.kind) {
    case 'status':
      return (
        <>
          {t('conflict.status', { status: name(difference.status) })} <span className="muted">{signed(moverName(difference.step), difference.step.at)}</span>
        </>
      );
    case 'waybill':
      return <>{t('conflict.waybill', { waybill: difference.waybill ?? t('waybill.none') })}</>;
    case 'task':
      return (
        <>
          {t('conflict.task', { task: subject(difference.task) })}{' '}
          <span className="muted">{signed(doerName(difference.task.doneBy ?? ''), difference.task.doneAt ?? difference.task.openedAt)}</span>
        </>
      );
    case 'comment':
      return (
        <>
          {t('conflict.comment', { text: difference.text })} <span className="muted">{signed(doerName(difference.by), difference.at)}</span>
        </>
      );
    case 'other':
      return <>{t('conflict.other')}</>;
  }
}
