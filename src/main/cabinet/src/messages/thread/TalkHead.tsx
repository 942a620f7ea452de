import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { StatusBadge } from '../../orders/status/StatusBadge';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import type { useConversationActs } from '../data/acts';
import { useAssignees } from '../data/queries';
import './talk-head.css';

/** Whom the conversation is with and what it is about, who answers, and what can be done besides writing. */
export function TalkHead({
  conversation,
  acts,
  heading,
  beside,
  onClose,
}: {
  conversation: Conversation;
  acts: ReturnType<typeof useConversationActs>;
  heading: RefObject<HTMLHeadingElement | null>;
  beside: boolean;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const Heading = beside ? 'h2' : 'h1';
  const { order, offer, buyer, replyDueAt, closing, starred } = conversation;
  return (
    <header className="talk-head">
      <div className="talk-title">
        {!beside && (
          <button type="button" className="icon-button back" aria-label={t('talk.back')} title={t('talk.back')} onClick={onClose}>
            <Icon name="back" />
          </button>
        )}
        <Heading id="talk-heading" ref={heading} tabIndex={-1}>
          {buyer.name} {buyer.surname}
        </Heading>
        {mayWrite && (
          <button
            type="button"
            className="icon-button"
            aria-pressed={starred}
            aria-label={t('messages.star')}
            title={t(starred ? 'talk.unstar' : 'talk.star')}
            onClick={() => acts.star.mutate(!starred)}
          >
            <Icon name="star" />
          </button>
        )}
        {beside && (
          <button type="button" className="icon-button" aria-label={t('talk.close')} title={t('talk.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p className="talk-about">
        {order !== null ? (
          <>
            <Link href={`/orders/${order.number}`}>{t('messages.about.order', { number: order.number })}</Link>{' '}
            <StatusBadge status={order.status} />
          </>
        ) : offer !== null ? (
          t('messages.about.offer', { title: offer.title })
        ) : (
          t('messages.about.shop')
        )}
      </p>
      {replyDueAt !== null && (
        <p className="talk-waits" data-late={new Date(replyDueAt) < now}>
          <Icon name="clock" size={14} /> {t('talk.waits', { time: moment(new Date(replyDueAt), now, language, t) })}
        </p>
      )}
      {closing !== null && (
        <p className="note">
          {t('talk.closing', { reason: closing.reason, by: closing.by })}{' '}
          {mayWrite && (
            <button type="button" className="button" aria-busy={acts.reopen.isPending} onClick={() => acts.reopen.mutate()}>
              {t('talk.reopen')}
            </button>
          )}
        </p>
      )}
      {mayWrite && (
        <div className="talk-acts">
          <Assignee conversation={conversation} acts={acts} />
          {replyDueAt !== null && <NoReply acts={acts} />}
        </div>
      )}
    </header>
  );
}

function Assignee({ conversation: { assignee }, acts }: { conversation: Conversation; acts: ReturnType<typeof useConversationActs> }) {
  const { t } = useWords();
  const { login } = usePerson();
  const people = useAssignees() ?? (assignee === null ? [] : [assignee]);
  const gone = assignee !== null && !people.some((person) => person.login === assignee.login);
  return (
    <>
      <label className="talk-assignee">
        <span className="muted">{t('talk.assignee')}</span>
        <select value={assignee?.login ?? ''} onChange={(event) => acts.assign.mutate(event.target.value === '' ? null : event.target.value)}>
          <option value="">{t('talk.nobody')}</option>
          {[...people, ...(gone ? [assignee] : [])].map((person) => (
            <option key={person.login} value={person.login}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      {assignee === null && (
        <button type="button" className="button" aria-busy={acts.assign.isPending} onClick={() => acts.assign.mutate(login)}>
          {t('talk.take')}
        </button>
      )}
    </>
  );
}

/** What a buyer wrote may need no answer; why, the shop keeps on record. */
function NoReply({ acts }: { acts: ReturnType<typeof useConversationActs> }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    setAsking(false);
    setMissing(false);
  };
  if (!asking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('talk.noReply')}
      </button>
    );
  }
  return (
    <form
      className="talk-no-reply"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const reason = field.current?.value.trim() ?? '';
        setMissing(reason === '');
        if (reason === '') {
          field.current?.focus();
        } else {
          acts.close.mutate(reason, { onSuccess: close });
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <label className="field">
        <span>{t('talk.noReply.reason')}</span>
        <input ref={field} autoFocus maxLength={500} aria-invalid={missing ? true : undefined} aria-describedby={missing ? 'no-reply-missing' : undefined} />
      </label>
      {missing && (
        <p id="no-reply-missing" className="bad" role="alert">
          {t('talk.noReply.missing')}
        </p>
      )}
      <p className="talk-acts">
        <button type="submit" className="button primary" aria-busy={acts.close.isPending}>
          {t('talk.noReply.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('talk.noReply.cancel')}
        </button>
      </p>
    </form>
  );
}
