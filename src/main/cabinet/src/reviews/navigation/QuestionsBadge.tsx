import { useWords } from '../../i18n';
import { shownCount } from '../../messages/navigation/shownCount';
import { useQuestionCounts } from '../data/counts';

/** How many public questions wait for an answer, wherever in the cabinet somebody is. */
export function QuestionsBadge() {
  const { t } = useWords();
  const counts = useQuestionCounts();
  if (counts === undefined || counts.waiting === 0) {
    return null;
  }
  return (
    <span className="section-badge" data-late={counts.overdue > 0}>
      <span aria-hidden="true">{shownCount(counts.waiting)}</span>
      <span className="unseen">{t('messages.count.waiting', { n: counts.waiting })}</span>
    </span>
  );
}
