import { useEffect, useRef } from 'react';
import type { WebhookWithSecret } from '../../api/types';
import { useWords } from '../../i18n';
import { toasts } from '../../ui/toasts';

/** What the receiver needs, shown once. */
export function SecretShown({ made: { webhook, secret }, onClose }: { made: WebhookWithSecret; onClose: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = secret.startsWith('whpk_');
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="webhook webhook-secret" aria-labelledby="webhook-secret">
      <h2 id="webhook-secret" ref={heading} tabIndex={-1}>
        {t(open ? 'webhook.secret.public' : 'webhook.secret', { name: webhook.name })}
      </h2>
      <p>{t(open ? 'webhook.secret.public.hint' : 'webhook.secret.hint')}</p>
      <p>
        <code>{secret}</code>
      </p>
      <p className="webhook-acts">
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(secret).then(() => toasts.good(t('webhook.secret.copied'), { topic: 'webhook' }))}
        >
          {t('webhook.secret.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('webhook.secret.done')}
        </button>
      </p>
    </section>
  );
}
