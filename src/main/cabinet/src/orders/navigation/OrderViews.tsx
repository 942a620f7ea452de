import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../../i18n';
import { useCounts } from '../data/queries';
import { addressOf, counted, countOf, fromList, inView, VIEWS, wishOf } from '../views/views';
import './views.css';

/** The views of the list, with what is in them. */
export function OrderViews() {
  const { t } = useWords();
  const counts = useCounts().data;
  const [place] = useLocation();
  const search = useSearch();
  const wish = wishOf(search);
  const inList = place === '/orders' || (place.startsWith('/orders/') && fromList(search));
  return (
    <nav className="views" aria-label={t('orders.views')}>
      <ul>
        {VIEWS.map((view) => {
          const count = countOf(counts, view);
          const here = inList && wish.q === '' && wish.view === view;
          return (
            <li key={view}>
              <Link
                href={addressOf(inView(wish, view))}
                className="view"
                aria-current={here ? 'page' : undefined}
                data-view={view}
              >
                {t(`view.${view}`)}
                {count !== undefined && (
                  <>
                    {' '}
                    <span className="count" data-some={count > 0}>
                      {counted(count)}
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
