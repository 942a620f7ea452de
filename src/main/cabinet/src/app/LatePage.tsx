import { useState } from 'react';
import { useWords } from '../i18n';
import { type Later, useLater } from '../ui/later';
import { Message } from '../ui/Message';
import type { PageProps } from '../ui/page';
import { Skeleton } from '../ui/Skeleton';

/** A page that may still be on its way. */
export function LatePage({ of: page, ...props }: PageProps & { of: Later<PageProps> }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const Page = useLater(page, !failed, () => setFailed(true));
  if (Page !== undefined) {
    return <Page {...props} />;
  }
  return failed ? (
    <div className="whole-page">
      <Message title={t('broken.title')} hint={t('later.failed')} level={1}>
        <button type="button" className="button" onClick={() => setFailed(false)}>
          {t('app.retry')}
        </button>
      </Message>
    </div>
  ) : (
    <Skeleton lines={8} />
  );
}
