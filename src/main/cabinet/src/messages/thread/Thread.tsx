import { useEffect, useRef } from 'react';
import type { Conversation, TalkMessage } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { KeyHint } from '../../keyboard/KeyHint';
import { usePerson } from '../../session/PersonContext';
import { Skeleton } from '../../ui/Skeleton';
import type { useThread } from '../data/queries';
import { MessageFiles } from '../files/MessageFiles';
import { KEYS } from '../keys/keys';
import './thread.css';

/** A conversation from its first message down to the last; what is not sent yet stands at the end. */
export function Thread({
  conversation,
  thread,
  onUndo,
}: {
  conversation: Conversation;
  thread: ReturnType<typeof useThread>;
  onUndo: (message: TalkMessage) => void;
}) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const sent = thread.data?.pages.flatMap(({ items }) => items) ?? [];
  // For a moment a message that was just sent stands in both.
  const known = new Set(sent.map(({ id }) => id));
  const shown = [...conversation.sending.filter(({ id }) => !known.has(id)), ...sent].reverse();
  const last = shown.at(-1)?.id;

  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [last]);

  if (thread.isPending) {
    return <Skeleton lines={6} />;
  }
  return (
    <div className="thread">
      {thread.hasNextPage && (
        <button
          type="button"
          className="button more"
          aria-busy={thread.isFetchingNextPage}
          onClick={() => thread.isFetchingNextPage || void thread.fetchNextPage()}
        >
          {thread.isFetchingNextPage ? t('app.loading') : t('talk.earlier')}
        </button>
      )}
      <ol ref={list} className="thread-messages" aria-label={t('talk.messages')}>
        {shown.map((message) => (
          <Bubble key={message.id} message={message} conversation={conversation} onUndo={onUndo} />
        ))}
      </ol>
    </div>
  );
}

/** The marketplace's states of a message that is not sent. */
const STATES = { 0: 'talk.sending', 1: 'talk.moderated', 2: 'talk.blocked' } as const;

function Bubble({
  message,
  conversation: { buyer },
  onUndo,
}: {
  message: TalkMessage;
  conversation: Conversation;
  onUndo: (message: TalkMessage) => void;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const ours = message.side === 'SELLER';
  const at = new Date(message.at);
  const state = STATES[message.state as keyof typeof STATES] as (typeof STATES)[keyof typeof STATES] | undefined;
  return (
    <li className="bubble" data-side={message.side} data-sent={message.sent}>
      {message.text !== '' && <p className="bubble-text">{message.text}</p>}
      <MessageFiles files={message.attachments} />
      <p className="muted">
        {ours ? (message.byName ?? message.by ?? t('talk.shop')) : `${buyer.name} ${buyer.surname}`}
        {' · '}
        <time dateTime={message.at} title={fullMoment(at, language)}>
          {moment(at, now, language, t)}
        </time>
        {ours && message.sent && message.seen && ` · ${t('talk.seen')}`}
        {!message.sent && state !== undefined && ` · ${t(state)}`}
        {message.rejection !== null && `: ${message.rejection.label}${message.rejection.comment === null ? '' : `. ${message.rejection.comment}`}`}
      </p>
      {isUndoable(message, usePerson().login) && (
        <button type="button" className="button" onClick={() => onUndo(message)}>
          {t('talk.undo')}
          <KeyHint of={KEYS.undo} />
        </button>
      )}
    </li>
  );
}

/** Only its writer takes a message back. */
export function isUndoable({ takenBackUntil, by }: TalkMessage, login: string): boolean {
  return takenBackUntil !== null && by === login;
}
