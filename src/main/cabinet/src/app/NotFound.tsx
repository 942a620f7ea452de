import { useEffect } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { Message } from '../ui/Message';

export function NotFound() {
  const { t } = useWords();
  useEffect(() => {
    document.title = t('app.title', { page: t('absent.title') });
  }, [t]);
  return (
    <div className="whole-page">
      <Message title={t('absent.title')} hint={t('absent.hint')} level={1}>
        <Link className="button primary" href="/orders">
          {t('absent.go')}
        </Link>
      </Message>
    </div>
  );
}
