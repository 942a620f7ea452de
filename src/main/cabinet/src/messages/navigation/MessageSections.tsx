import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { useMessageCounts } from '../data/counts';
import { messageAddressOf, messageWishOf, SECTIONS } from '../data/wish';
import { shownCount } from './shownCount';
import './sections.css';

/** The parts of the section, with how many conversations wait in each. */
export default function MessageSections() {
  const { t } = useWords();
  const counts = useMessageCounts();
  const [place] = useLocation();
  const wish = messageWishOf(useSearch());
  const inMessages = place === '/messages' || place.startsWith('/messages/');
  return (
    <nav className="views" aria-label={t('messages.sections')}>
      <ul>
        {SECTIONS.map((section) => {
          const waiting = counts?.[section].waiting;
          return (
            <li key={section}>
              <Link
                href={messageAddressOf({ section, filter: null, q: '' })}
                className="view"
                aria-current={inMessages && wish.q === '' && wish.section === section ? 'page' : undefined}
                data-late={(counts?.[section].overdue ?? 0) > 0}
              >
                {t(`messages.${section}`)}
                {waiting !== undefined && (
                  <>
                    {' '}
                    <span className="count" data-some={waiting > 0}>
                      {shownCount(waiting)}
                    </span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
