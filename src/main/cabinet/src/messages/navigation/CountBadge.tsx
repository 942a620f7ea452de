import { useWords } from '../../i18n';
import { shownCount } from './shownCount';
import './sections.css';

/** How much waits in a section, wherever in the cabinet somebody is; nothing where nothing does. */
export function CountBadge({ waiting = 0, overdue = 0 }: { waiting: number | undefined; overdue: number | undefined }) {
  const { t } = useWords();
  return waiting === 0 ? null : (
    <span className="section-badge" data-late={overdue > 0}>
      <span aria-hidden="true">{shownCount(waiting)}</span>
      <span className="unseen">{t('messages.count.waiting', { n: waiting })}</span>
    </span>
  );
}
