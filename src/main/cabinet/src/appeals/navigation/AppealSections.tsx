import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { shownCount } from '../../messages/navigation/shownCount';
import { useAppealCounts } from '../data/counts';
import { appealAddressOf, appealWishOf, SECTIONS } from '../data/wish';
import './words';

/** The parts of the section, with how many appeals are in each. */
export default function AppealSections() {
  const { t } = useWords();
  const counts = useAppealCounts();
  const [place] = useLocation();
  const wish = appealWishOf(useSearch());
  const here = place === '/appeals' || place.startsWith('/appeals/');
  return (
    <nav className="views" aria-label={t('appeals.sections')}>
      <ul>
        {[null, ...SECTIONS].map((section) => (
          <li key={section}>
            <Link
              href={appealAddressOf({ section, type: null })}
              className="view"
              aria-current={here && wish.section === section ? 'page' : undefined}
              data-late={section === 'waiting' && (counts?.overdue ?? 0) > 0}
            >
              {t(`appeals.${section ?? 'all'}`)}
              {counts !== undefined && section !== null && (
                <>
                  {' '}
                  <span className="count" data-some={section === 'waiting' && counts.waiting > 0}>
                    {shownCount(counts[section])}
                  </span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
