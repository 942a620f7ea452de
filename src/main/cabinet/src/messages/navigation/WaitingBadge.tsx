import { useWords } from '../../i18n';
import { useMessageCounts } from '../data/counts';
import { shownCount } from './shownCount';
import './sections.css';

/** How many conversations wait for an answer, wherever in the cabinet somebody is. */
export function WaitingBadge() {
  const { t } = useWords();
  const counts = useMessageCounts();
  const waiting = counts === undefined ? 0 : counts.order.waiting + counts.seller.waiting;
  if (waiting === 0) {
    return null;
  }
  const late = counts !== undefined && counts.order.overdue + counts.seller.overdue > 0;
  return (
    <span className="section-badge" data-late={late}>
      <span aria-hidden="true">{shownCount(waiting)}</span>
      <span className="unseen">{t('messages.count.waiting', { n: waiting })}</span>
    </span>
  );
}
