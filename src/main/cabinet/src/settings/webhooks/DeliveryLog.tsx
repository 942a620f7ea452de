import { useRef } from 'react';
import { sessionEnded } from '../../api/problem';
import type { Webhook, WebhookAttempt, WebhookDelivery } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { Message } from '../../ui/Message';
import { Once } from '../../ui/once';
import { Skeleton } from '../../ui/Skeleton';
import { toasts } from '../../ui/toasts';
import { useDeliveries, useDeliveryAct } from './data';
import { isFailure } from './failures';
import { reason } from './refusal';

/** What was sent to a webhook and what it answered. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const { t } = useWords();
  const log = useDeliveries(webhook.id);
  const deliveries = log.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="webhook-log" aria-label={t('webhook.log.of', { name: webhook.name })}>
      {log.isPending ? (
        <Skeleton lines={4} />
      ) : deliveries === undefined ? (
        <Message title={t('delivery.unloaded')} alert>
          <button type="button" className="button" onClick={() => void log.refetch()}>
            {t('app.retry')}
          </button>
        </Message>
      ) : deliveries.length === 0 ? (
        <p className="muted">{t('delivery.none')}</p>
      ) : (
        <ol className="delivery-list">
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <Delivery webhook={webhook.id} delivery={delivery} />
            </li>
          ))}
        </ol>
      )}
      {log.hasNextPage && (
        <button type="button" className="button" aria-busy={log.isFetchingNextPage} onClick={() => log.isFetchingNextPage || void log.fetchNextPage()}>
          {log.isFetchingNextPage ? t('app.loading') : t('delivery.more')}
        </button>
      )}
    </section>
  );
}

function Delivery({ webhook, delivery }: { webhook: string; delivery: WebhookDelivery }) {
  const { t, language } = useWords();
  const acting = useDeliveryAct(webhook);
  const once = useRef(new Once());
  const { type, subject, state } = delivery;
  const test = type === 'webhook.test';

  const act = (at: number, wanted: 'replay' | 'skip') => {
    if (acting.isPending || !once.current.accepts(at)) {
      return;
    }
    acting.mutateAsync({ delivery: delivery.id, act: wanted }).then(
      () => {
        once.current = new Once();
        toasts.good(t(wanted === 'replay' ? 'delivery.resent' : 'delivery.skipped'), { topic: 'webhook' });
      },
      (error: unknown) => {
        once.current = new Once();
        if (!sessionEnded(error)) {
          toasts.bad(reason(error, t), { topic: 'webhook' });
        }
      },
    );
  };

  return (
    <>
      <p className="webhook-head">
        <time dateTime={delivery.createdAt}>{fullMoment(new Date(delivery.createdAt), language)}</time> <code>{type}</code> {!test && <span>{subject}</span>}{' '}
        <span className={state === 'DELIVERED' ? 'muted' : 'bad'}>{t(`delivery.state.${state}`)}</span>
        {state === 'PENDING' && delivery.nextAt !== null && delivery.log.length > 0 && (
          <span className="muted">{t('delivery.next', { at: fullMoment(new Date(delivery.nextAt), language) })}</span>
        )}
      </p>
      {delivery.log.length > 0 && (
        <details>
          <summary>{t('delivery.log', { count: delivery.log.length })}</summary>
          <ol className="attempt-list">
            {delivery.log.map((attempt) => (
              <li key={attempt.at}>
                <Attempt attempt={attempt} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {!test && (
        <p className="webhook-acts">
          <button type="button" className="button" aria-busy={acting.isPending} aria-label={t('delivery.again.of', { type, subject })} onClick={(event) => act(event.timeStamp, 'replay')}>
            {t(state === 'PENDING' ? 'delivery.now' : 'delivery.again')}
          </button>
          {state === 'PENDING' && (
            <button type="button" className="button" aria-label={t('delivery.skip.of', { type, subject })} onClick={(event) => act(event.timeStamp, 'skip')}>
              {t('delivery.skip')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Attempt({ attempt: { at, millis, status, error, answer } }: { attempt: WebhookAttempt }) {
  const { t, language } = useWords();
  return (
    <>
      <p>
        {status === null
          ? t('delivery.failure', { at: fullMoment(new Date(at), language), error: error !== null && isFailure(error) ? t(`delivery.error.${error}`) : (error ?? ''), millis })
          : t('delivery.attempt', { at: fullMoment(new Date(at), language), status, millis })}
      </p>
      {answer !== null && answer !== '' && <pre className="webhook-answer">{answer}</pre>}
    </>
  );
}
