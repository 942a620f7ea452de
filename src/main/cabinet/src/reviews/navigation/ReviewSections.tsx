import { Link, useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { shownCount } from '../../messages/navigation/shownCount';
import { useQuestionCounts } from '../data/counts';
import { questionAddressOf } from '../data/wish';

/** The parts of the section: of reviews only the public questions are there. */
export default function ReviewSections() {
  const { t } = useWords();
  const counts = useQuestionCounts();
  const [place] = useLocation();
  const here = place === '/reviews' || place.startsWith('/reviews/');
  return (
    <nav className="views" aria-label={t('reviews.sections')}>
      <ul>
        <li>
          <Link href={questionAddressOf(null)} className="view" aria-current={here ? 'page' : undefined} data-late={(counts?.overdue ?? 0) > 0}>
            {t('reviews.questions')}
            {counts !== undefined && (
              <>
                {' '}
                <span className="count" data-some={counts.waiting > 0}>
                  {shownCount(counts.waiting)}
                </span>
              </>
            )}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
