import { useEffect } from 'react';
import { useWords } from '../i18n';
import { usePerson } from '../session/PersonContext';
import { Factors } from './Factors';
import './security.css';
import { Sessions } from './Sessions';
import './words';

/** How the person signs in, and from where the cabinet is open. */
export default function SecurityPage() {
  const { t } = useWords();
  const { secondFactorDue } = usePerson();
  useEffect(() => {
    document.title = t('app.title', { page: t('security') });
  }, [t]);
  return (
    <article className="security" aria-labelledby="security-heading">
      <h1 id="security-heading">{t('security')}</h1>
      {secondFactorDue && <p className="note">{t('security.due')}</p>}
      <Factors />
      <Sessions />
    </article>
  );
}
