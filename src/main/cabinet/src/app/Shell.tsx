import { type ReactNode, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useWords } from '../i18n';
import { useShortcuts } from '../keyboard/useKeyboard';
import type { Live } from '../live/useLive';
import { useCounts } from '../orders/data/queries';
import { addressOf, counted, countOf, fromList, VIEWS, wishOf } from '../orders/views/views';
import { usePerson } from '../session/PersonContext';
import { Icon } from '../ui/Icon';
import { later, useLater } from '../ui/later';
import { Account } from './Account';
import './shell.css';

const helpDialog = later(() => import('../keyboard/HelpDialog'));

/** What stands around every page. */
export function Shell({ live, active, children }: { live: Live; active: boolean; children: ReactNode }) {
  const { t } = useWords();
  const person = usePerson();
  const [help, setHelp] = useState(false);
  const HelpDialog = useLater(helpDialog, help, () => setHelp(false));
  useShortcuts({ help: () => setHelp(true) }, active);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="rail">
        <p className="brand">
          <img src="/favicon.svg" alt="" width="26" height="26" />
          <span>
            <strong>{person.seller?.name ?? t('app.name')}</strong>
            <span className="muted">{t('app.cabinet')}</span>
          </span>
        </p>
        <nav className="sections" aria-label={t('app.sections')}>
          <Link href="/orders" className={(here) => (here ? 'section here' : 'section')}>
            <Icon name="orders" />
            {t('orders')}
          </Link>
        </nav>
        <Views />
        <div className="rail-foot">
          <p className="live" data-state={live} role="status">
            <span className="dot" />
            <span>{t(`live.${live}`)}</span>
          </p>
          <Account onHelp={() => setHelp(true)} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {live === 'offline' && (
          <p className="note offline" role="alert">
            {t('live.offline.hint')}
          </p>
        )}
        {children}
      </main>
      {HelpDialog !== undefined && <HelpDialog open={help} onOpenChange={setHelp} />}
    </div>
  );
}

function Views() {
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
                href={addressOf({ view, q: '', sort: wish.sort })}
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
