import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { shownCount } from '../../messages/navigation/shownCount';
import { useReturnCounts } from '../data/counts';
import { returnAddressOf, returnSectionOf, SECTIONS } from '../data/wish';
import './words';

/** The parts of the section, with how many returns are in each. */
export default function ReturnSections() {
  const { t } = useWords();
  const counts = useReturnCounts();
  const [place] = useLocation();
  const shown = returnSectionOf(useSearch());
  return (
    <nav className="views" aria-label={t('returns.sections')}>
      <ul>
        {[null, ...SECTIONS].map((section) => (
          <li key={section}>
            <Link href={returnAddressOf(section)} className="view" aria-current={place === '/returns' && shown === section ? 'page' : undefined}>
              {t(`returns.${section ?? 'all'}`)}
              {counts !== undefined && section !== null && (
                <>
                  {' '}
                  <span className="count" data-some={section !== 'closed' && counts[section] > 0}>
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
