import { useRef, useState } from 'react';
import { sessionEnded } from '../../api/problem';
import type { Webhook, WebhookState, WebhookWithSecret } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { Once } from '../../ui/once';
import { toasts } from '../../ui/toasts';
import { DeliveryLog } from './DeliveryLog';
import { useRemoveWebhook, useRotateSecret, useTestWebhook, useWebhookState } from './data';
import { reason } from './refusal';

/** A webhook, and what can be done with it. */
export function WebhookRow({ webhook, onEdit, onSecret }: { webhook: Webhook; onEdit: () => void; onSecret: (made: WebhookWithSecret) => void }) {
  const { t, language } = useWords();
  const [asked, ask] = useState<'remove' | 'rotate' | null>(null);
  const [shown, show] = useState(false);
  const once = useRef(new Once());
  const test = useTestWebhook(webhook.id);
  const change = useWebhookState();
  const removal = useRemoveWebhook();
  const rotation = useRotateSecret();
  const { name, state } = webhook;
  const busy = test.isPending || change.isPending || removal.isPending || rotation.isPending;

  const act = <T,>(at: number, work: () => Promise<T>, done: (result: T) => void) => {
    if (busy || !once.current.accepts(at)) {
      return;
    }
    const settled = () => {
      once.current = new Once();
      ask(null);
    };
    work().then(
      (result) => {
        settled();
        done(result);
      },
      (error: unknown) => {
        settled();
        if (!sessionEnded(error)) {
          toasts.bad(reason(error, t), { topic: 'webhook' });
        }
      },
    );
  };

  const become = (at: number, wanted: WebhookState) =>
    act(at, () => change.mutateAsync({ webhook, state: wanted }), ({ state: now }) => toasts.good(`${name}: ${t(`webhook.state.${now}`)}`, { topic: 'webhook' }));
  const rotate = (at: number, keepPrevious: boolean) =>
    act(at, () => rotation.mutateAsync({ webhook, keepPrevious, key: crypto.randomUUID() }), onSecret);

  return (
    <div className="webhook">
      <p className="webhook-head">
        <strong>{name}</strong>{' '}
        <span className={state === 'ACTIVE' && webhook.failingSince === null ? 'muted' : 'bad'}>
          {webhook.failingSince !== null && state === 'ACTIVE'
            ? t('webhook.failing', { since: fullMoment(new Date(webhook.failingSince), language) })
            : t(`webhook.state.${state}`)}
        </span>
      </p>
      {webhook.disabledReason === 'GONE' && <p className="bad">{t('webhook.gone')}</p>}
      <p className="webhook-address">
        <code>{webhook.url}</code>
      </p>
      <p className="muted">
        {webhook.eventTypes.length === 0 ? t('webhook.types.all') : t('webhook.types.few', { count: webhook.eventTypes.length })} · {t(`webhook.body.${webhook.body}`)}
      </p>
      {asked === 'rotate' && <p>{t('webhook.rotate.hint')}</p>}
      <p className="webhook-acts">
        {asked === 'remove' ? (
          <>
            <button type="button" className="button" aria-busy={busy} onClick={(event) => act(event.timeStamp, () => removal.mutateAsync(webhook), () => toasts.good(t('webhook.removed'), { topic: 'webhook' }))}>
              {t('webhook.remove.sure')}
            </button>
            <button type="button" className="button" onClick={() => ask(null)}>
              {t('webhook.keep')}
            </button>
          </>
        ) : asked === 'rotate' ? (
          <>
            <button type="button" className="button" aria-busy={busy} onClick={(event) => rotate(event.timeStamp, true)}>
              {t('webhook.rotate.keep')}
            </button>
            <button type="button" className="button" aria-busy={busy} onClick={(event) => rotate(event.timeStamp, false)}>
              {t('webhook.rotate.leaked')}
            </button>
            <button type="button" className="button" onClick={() => ask(null)}>
              {t('webhook.cancel')}
            </button>
          </>
        ) : (
          <>
            {state === 'ACTIVE' && (
              <button
                type="button"
                className="button"
                aria-busy={test.isPending}
                aria-label={t('webhook.test.of', { name })}
                onClick={(event) =>
                  act(event.timeStamp, () => test.mutateAsync(crypto.randomUUID()), () => {
                    show(true);
                    toasts.good(t('webhook.tested'), { topic: 'webhook' });
                  })
                }
              >
                {t('webhook.test')}
              </button>
            )}
            <button type="button" className="button" aria-expanded={shown} aria-label={t('webhook.log.of', { name })} onClick={() => show(!shown)}>
              {t(shown ? 'webhook.log.hide' : 'webhook.log')}
            </button>
            <button type="button" className="button" aria-label={t('webhook.change.of', { name })} onClick={onEdit}>
              {t('webhook.change')}
            </button>
            <button type="button" className="button" aria-label={t('webhook.rotate.of', { name })} onClick={() => ask('rotate')}>
              {t('webhook.rotate')}
            </button>
            {state === 'ACTIVE' ? (
              <button type="button" className="button" aria-label={t('webhook.pause.of', { name })} onClick={(event) => become(event.timeStamp, 'PAUSED')}>
                {t('webhook.pause')}
              </button>
            ) : (
              <button type="button" className="button" aria-label={t('webhook.resume.of', { name })} onClick={(event) => become(event.timeStamp, 'ACTIVE')}>
                {t('webhook.resume')}
              </button>
            )}
            {state !== 'DISABLED' && (
              <button type="button" className="button" aria-label={t('webhook.disable.of', { name })} onClick={(event) => become(event.timeStamp, 'DISABLED')}>
                {t('webhook.disable')}
              </button>
            )}
            <button type="button" className="button" aria-label={t('webhook.remove.of', { name })} onClick={() => ask('remove')}>
              {t('webhook.remove')}
            </button>
          </>
        )}
      </p>
      {shown && <DeliveryLog webhook={webhook} />}
    </div>
  );
}
