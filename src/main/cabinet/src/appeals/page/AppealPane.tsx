import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Refused } from '../../api/problem';
import type { AppealDetails } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { MessageFiles } from '../../messages/files/MessageFiles';
import { phone } from '../../orders/labels/phone';
import { useDoerName } from '../../orders/labels/useDoerName';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { useAppeal } from '../data/queries';
import { AppealReturn } from './AppealReturn';
import { ResolutionForm } from './ResolutionForm';
import '../../messages/thread/talk-head.css';
import '../../messages/thread/talk.css';
import '../../messages/thread/thread.css';
import './appeals.css';

/** The marketplace's number of the subject: the buyer wants to return goods. */
const RETURN = 5;

/** An open appeal, or why there is none. */
export function AppealPane({ id, beside, active, onClose }: { id: string; beside: boolean; active: boolean; onClose: () => void }) {
  const { t } = useWords();
  const appeal = useAppeal(id);
  const absent = appeal.error instanceof Refused && appeal.error.status === 404;
  if (appeal.data !== undefined) {
    return <Open details={appeal.data} beside={beside} active={active} onClose={onClose} />;
  }
  return (
    <article className="talk" data-beside={beside}>
      {appeal.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <Message
          title={t(absent ? 'appeal.absent' : 'appeals.failed')}
          hint={t(absent ? 'appeal.absent.hint' : 'appeals.failed.hint')}
          level={beside ? 2 : 1}
          alert
        >
          {!absent && (
            <button type="button" className="button" onClick={() => void appeal.refetch()}>
              {t('app.retry')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('appeal.back')}
          </button>
        </Message>
      )}
    </article>
  );
}

function Open({ details, beside, active, onClose }: { details: AppealDetails; beside: boolean; active: boolean; onClose: () => void }) {
  const { t, language } = useWords();
  const now = useNow();
  const { permissions } = usePerson();
  const heading = useRef<HTMLHeadingElement>(null);
  const { appeal, steps, files } = details;
  const { id, requestType, sendingType, channel, status, order, offer, buyer, text, registeredAt, replyDueAt } = appeal;
  const registered = new Date(registeredAt);
  const Heading = beside ? 'h2' : 'h1';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [id]);

  return (
    <article className="talk" data-beside={beside} aria-labelledby="appeal-heading" tabIndex={-1}>
      <header className="talk-head">
        <div className="talk-title">
          {!beside && (
            <button type="button" className="icon-button back" aria-label={t('appeal.back')} title={t('appeal.back')} onClick={onClose}>
              <Icon name="back" />
            </button>
          )}
          <Heading id="appeal-heading" ref={heading} tabIndex={-1}>
            {requestType.name}
          </Heading>
          {beside && (
            <button type="button" className="icon-button" aria-label={t('appeal.close')} title={t('appeal.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <p className="muted">
          {t('appeal.number', { id })} · {status.name} · {t(`appeals.channel.${channel}`)} · {sendingType.name}
        </p>
        <p>
          {t('appeal.says', { who: `${buyer.surname} ${buyer.name}` })}
          {buyer.phone !== null && (
            <>
              {' · '}
              <a href={`tel:${buyer.phone}`}>{phone(buyer.phone)}</a>
            </>
          )}
          {order !== null && (
            <>
              {' · '}
              <Link href={`/orders/${order}`}>{t('appeal.order', { order })}</Link>
            </>
          )}
        </p>
        {offer !== null && <p>{t('appeal.offer', { title: offer.title, sku: offer.sku })}</p>}
        {replyDueAt !== null && (
          <p className="talk-waits" data-late={new Date(replyDueAt) < now}>
            <Icon name="clock" size={14} /> {t('appeal.waits', { time: moment(new Date(replyDueAt), now, language, t) })}
          </p>
        )}
      </header>
      {requestType.id === RETURN && order !== null && permissions.includes('orders:write') && (
        <div className="appeal-return">
          <AppealReturn key={id} appeal={id} order={order} />
        </div>
      )}
      <div className="talk-body" tabIndex={-1}>
        <ol className="thread-messages" aria-label={t('appeal.course')}>
          <li className="bubble" data-side="BUYER">
            <p className="bubble-text">{text}</p>
            <MessageFiles files={files} />
            <p className="muted">
              <time dateTime={registeredAt} title={fullMoment(registered, language)}>
                {moment(registered, now, language, t)}
              </time>
            </p>
          </li>
          {steps
            .filter(({ status: { id: number } }) => number !== 1)
            .map((step) => (
              <Step key={step.at} step={step} />
            ))}
        </ol>
      </div>
      {replyDueAt !== null && permissions.includes('messages:write') && (
        <footer className="talk-foot">
          <ResolutionForm key={id} appeal={appeal} active={active} />
        </footer>
      )}
    </article>
  );
}

function Step({ step: { status, at, by, actor, comment } }: { step: AppealDetails['steps'][number] }) {
  const { t, language } = useWords();
  const now = useNow();
  const doerName = useDoerName();
  const when = new Date(at);
  return (
    <li className="bubble" data-side={by === 'SHOP' ? 'SELLER' : 'BUYER'}>
      <p>
        <strong>{status.name}</strong>
      </p>
      {comment !== null && <p className="bubble-text">{comment}</p>}
      <p className="muted">
        {by === 'SHOP' ? `${t('appeal.shop')} · ${doerName(actor)}` : t('appeal.marketplace')} ·{' '}
        <time dateTime={at} title={fullMoment(when, language)}>
          {moment(when, now, language, t)}
        </time>
      </p>
    </li>
  );
}
