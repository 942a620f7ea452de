import { useState } from 'react';
import type { WebhookWithSecret } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { SecretShown } from './SecretShown';
import { WebhookForm } from './WebhookForm';
import { WebhookRow } from './WebhookRow';
import { useWebhooks } from './data';
import './webhooks.css';

/** The addresses to which the shop's events are sent. */
export function WebhooksPage() {
  const { t } = useWords();
  const webhooks = useWebhooks();
  /** The webhook that is written at: its id, or that there is none yet. */
  const [edited, edit] = useState<string | 'new' | null>(null);
  const [made, setMade] = useState<WebhookWithSecret | null>(null);
  const close = (secret: WebhookWithSecret | null) => {
    edit(null);
    if (secret !== null) {
      setMade(secret);
    }
  };
  return (
    <article className="webhooks" aria-labelledby="webhooks-heading">
      <h1 id="webhooks-heading" tabIndex={-1}>
        {t('webhooks')}
      </h1>
      <p className="muted">{t('webhook.hint')}</p>
      {made !== null && <SecretShown key={made.secret} made={made} onClose={() => setMade(null)} />}
      {edited === 'new' ? (
        <WebhookForm webhook={null} onClose={close} />
      ) : (
        <p>
          <button type="button" className="button primary" onClick={() => edit('new')}>
            <Icon name="plus" />
            {t('webhook.new')}
          </button>
        </p>
      )}
      {webhooks.isPending ? (
        <Skeleton lines={6} />
      ) : webhooks.data === undefined ? (
        <Message title={t('webhook.unloaded')} alert>
          <button type="button" className="button" onClick={() => void webhooks.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : webhooks.data.length === 0 && edited === null ? (
        <p className="muted">{t('webhook.none')}</p>
      ) : (
        <ul className="webhook-list">
          {webhooks.data.map((webhook) => (
            <li key={webhook.id}>
              {edited === webhook.id ? (
                // What another has saved meanwhile does not replace what is typed.
                <WebhookForm webhook={webhook} onClose={close} />
              ) : (
                <WebhookRow webhook={webhook} onEdit={() => edit(webhook.id)} onSecret={setMade} />
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
