import { Fragment, type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n';
import { useShortcuts } from '../keyboard/useKeyboard';
import type { Live } from '../live/useLive';
import { MANUAL } from '../manual/paths';
import { usePerson } from '../session/PersonContext';
import { Icon } from '../ui/Icon';
import { later, useLater } from '../ui/later';
import { Account } from './Account';
import { GO, HELP_KEY, helpFor } from './help';
import type { Section } from './sections';
import './connection.css';
import './rail.css';
import './shell.css';

const helpDialog = later(() => import('../keyboard/HelpDialog'));

/** What stands around every page. */
export function Shell({
  sections,
  live,
  active,
  children,
}: {
  sections: readonly Section[];
  live: Live;
  active: boolean;
  children: ReactNode;
}) {
  const { t } = useWords();
  const person = usePerson();
  const [at, go] = useLocation();
  const [help, setHelp] = useState(false);
  const HelpDialog = useLater(helpDialog, help, () => setHelp(false));
  useShortcuts(
    {
      [HELP_KEY]: () => setHelp(true),
      ...Object.fromEntries(sections.map(({ shortcut, path }) => [`${GO} ${shortcut}`, () => go(path)])),
    },
    active,
  );
  // The views of the section that is open stand below its link.
  const withNavigation = sections.filter(({ navigation }) => navigation !== undefined);
  const others = sections.filter(({ navigation }) => navigation === undefined);
  const within = withNavigation.find(({ path }) => at === path || at.startsWith(`${path}/`)) ?? withNavigation[0];
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
        <Sections label={t('app.sections')} sections={withNavigation} at={at} within={within} />
        <Sections label={t('app.shop')} sections={others} at={at} />
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
      {HelpDialog !== undefined && (
        <HelpDialog open={help} onOpenChange={setHelp} groups={helpFor(sections)}>
          <Link href={MANUAL} onClick={() => setHelp(false)}>
            {t('manual')}
          </Link>
        </HelpDialog>
      )}
    </div>
  );
}

/**
 * @param within the section whose navigation is open below its link; given for the sections that somebody works in all
 *   day, which are seen on a telephone too
 */
function Sections({
  label,
  sections,
  at,
  within,
}: {
  label: string;
  sections: readonly Section[];
  at: string;
  within?: Section | undefined;
}) {
  const { t } = useWords();
  if (sections.length === 0) {
    return null;
  }
  return (
    <nav className={within === undefined ? 'sections' : 'sections main-sections'} aria-label={label}>
      {sections.map(({ id, path, word, icon, navigation: Navigation, badge: Badge }) => {
        const here = Navigation === undefined && (at === path || at.startsWith(`${path}/`));
        return (
          <Fragment key={id}>
            <Link href={path} className="section" aria-current={here ? 'page' : undefined}>
              <Icon name={icon} />
              {t(word)}
              {Badge !== undefined && <Badge />}
            </Link>
            {Navigation !== undefined && id === within?.id && <Navigation />}
          </Fragment>
        );
      })}
    </nav>
  );
}
