import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { Part } from '../../ui/Part';
import { Composer, draftOf } from '../composer/Composer';
import { useConversationActs } from '../data/acts';
import { useConversationOfOrder } from '../data/queries';
import { beginning } from '../files/beginning';
import '../words';
import { PhoneNotice } from './PhoneNotice';
import './order-talk.css';

/**
 * The form for a message to the buyer of an order, and what the buyer waits for an answer to; what was written is in
 * the timeline.
 *
 * @param onChange something was written
 */
export default function OrderTalk({ order, active, onChange }: { order: Order; active: boolean; onChange: () => void }) {
  const { t } = useWords();
  const { permissions, login } = usePerson();
  const mayRead = permissions.includes('messages:read');
  const withCabinet = order.buyer.account !== null;
  const conversation = useConversationOfOrder(order.number, mayRead && withCabinet);
  useNews(conversation === undefined ? undefined : (conversation?.messages ?? 0), onChange);
  if (!mayRead) {
    return null;
  }
  return (
    <>
      <PhoneNotice order={order} onChange={onChange} />
      <Part title={t('talk.part')} area="talk">
        {!withCabinet ? (
          <p className="muted">{t('talk.withoutCabinet')}</p>
        ) : conversation === undefined ? null : (
          <>
            {conversation === null ? (
              <p className="muted">{t('talk.none')}</p>
            ) : (
              <>
                {conversation.replyDueAt !== null && conversation.last !== null && (
                  <Question text={beginning(conversation.last, t)} due={conversation.replyDueAt} />
                )}
                <p>
                  <Link href={`/messages/${conversation.id}?section=order`}>{t('talk.open')}</Link>
                </p>
              </>
            )}
            {conversation?.closing != null ? (
              <Closed id={conversation.id} reason={conversation.closing.reason} by={conversation.closing.by} />
            ) : (
              <Composer
                about={conversation === null ? { order: order.number } : { conversation: conversation.id }}
                aboutOrder
                draft={draftOf(login, { order: order.number, conversation: null })}
                active={active}
              />
            )}
          </>
        )}
      </Part>
    </>
  );
}

function Question({ text, due }: { text: string; due: string }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <div className="order-question" data-late={new Date(due) < now}>
      <p>
        <Icon name="comment" size={14} /> <strong>{t('talk.waits', { time: moment(new Date(due), now, language, t) })}</strong>
      </p>
      <p className="order-question-text">{text}</p>
    </div>
  );
}

function Closed({ id, reason, by }: { id: string; reason: string; by: string }) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const { reopen } = useConversationActs(id);
  return (
    <p className="note">
      {t('talk.closing', { reason, by })}{' '}
      {mayWrite && (
        <button type="button" className="button" aria-busy={reopen.isPending} onClick={() => reopen.mutate()}>
          {t('talk.reopen')}
        </button>
      )}
    </p>
  );
}

/** Tells that the number of messages is another than it was. */
function useNews(messages: number | undefined, onChange: () => void): void {
  const known = useRef(messages);
  useEffect(() => {
    if (known.current !== undefined && messages !== undefined && known.current !== messages) {
      onChange();
    }
    known.current = messages ?? known.current;
  });
}
