import { useEffect } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { usePerson } from '../session/PersonContext';
import { NotFound } from '../ui/NotFound';
import type { PageProps } from '../ui/page';
import { PARTS } from './pages';
import { SETTINGS } from './path';
import './settings.css';

/**
 * One page of the settings, with the way to the others that the person may see.
 *
 * @param item the page; the first one where the address names none
 */
export default function SettingsPage({ item }: PageProps) {
  const { t } = useWords();
  const { permissions } = usePerson();
  const parts = PARTS.filter(({ permission }) => permissions.includes(permission));
  const shown = item === undefined ? parts[0] : parts.find((part) => part.item === item);
  const title = t(shown?.word ?? 'settings');
  useEffect(() => {
    if (shown !== undefined) {
      document.title = t('app.title', { page: title });
    }
  }, [t, title, shown]);
  if (shown === undefined) {
    // One that others see, perhaps.
    return <NotFound home="/" />;
  }
  const { page: Page } = shown;
  return (
    <div className="settings">
      <nav aria-label={t('settings.pages')}>
        <ul className="settings-pages">
          {parts.map(({ item: name, word }) => (
            <li key={name}>
              <Link href={`${SETTINGS}/${name}`} className={name === shown.item ? 'settings-page here' : 'settings-page'} aria-current={name === shown.item ? 'page' : undefined}>
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Page />
    </div>
  );
}
