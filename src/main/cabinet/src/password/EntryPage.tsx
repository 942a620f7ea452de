import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { LanguageSwitch } from '../session/LanguageSwitch';
import '../session/sign-in.css';
import './words';

/** A page for somebody who is not signed in. */
export function EntryPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = t('app.title', { page: title });
  }, [t, title]);
  return (
    <main className="sign-in">
      <div className="sign-in-form">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>{title}</h1>
        {children}
      </div>
      <Link href="/" className="button quiet">
        {t('password.signIn')}
      </Link>
      <LanguageSwitch />
    </main>
  );
}

/** A link that was cut on its way out of the letter. */
export function IncompleteLink() {
  const { t } = useWords();
  return (
    <EntryPage title={t('link.incomplete')}>
      <p>{t('link.incomplete.hint')}</p>
    </EntryPage>
  );
}
