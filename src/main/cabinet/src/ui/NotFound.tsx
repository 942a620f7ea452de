import { useEffect } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { Message } from './Message';

/** @param home the first section that the person sees */
export function NotFound({ home }: { home: string }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = t('app.title', { page: t('absent.title') });
  }, [t]);
  return (
    <div className="whole-page">
      <Message title={t('absent.title')} hint={t('absent.hint')} level={1}>
        <Link className="button primary" href={home}>
          {t('absent.go')}
        </Link>
      </Message>
    </div>
  );
}
