import { Link } from 'wouter';
import { Refused } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { useWords } from '../../i18n';
import { age, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { draftOf } from '../composer/Composer';
import type { useConversations } from '../data/queries';
import { messageAddressOf, type MessageWish } from '../data/wish';
import { useMessageDraft } from '../drafts/messageDrafts';
import { beginning } from '../files/beginning';
import { useAnswering } from '../presence/data';
import { ReplyClock } from './ReplyClock';
import './talk-list.css';

/** Conversations: what waits first, the most urgent at the top. */
export function TalkList({
  wish,
  list,
  rows,
  at,
}: {
  wish: MessageWish;
  list: ReturnType<typeof useConversations>;
  rows: readonly Conversation[];
  /** The one that is open, or that the keys have come to. */
  at: string | undefined;
}) {
  const { t } = useWords();
  const answering = useAnswering();
  if (list.isPending) {
    return <Skeleton lines={10} />;
  }
  if (rows.length === 0 && list.error instanceof Refused && list.error.status === 400) {
    return <Message title={t('talks.search.short')} hint={list.error.message} />;
  }
  if (rows.length === 0 && list.isError) {
    return (
      <Message title={t('messages.failed')} hint={t('messages.failed.hint')} alert>
        <button type="button" className="button" onClick={() => void list.refetch()}>
          {t('app.retry')}
        </button>
      </Message>
    );
  }
  if (rows.length === 0) {
    return wish.q === '' ? (
      <Message title={t('messages.empty')} hint={t('messages.empty.hint')} />
    ) : (
      <Message title={t('talks.search.none')} hint={t('talks.search.none.hint')} />
    );
  }
  return (
    <>
      <ol className="talk-list" aria-label={t('messages')}>
        {rows.map((row) => (
          <TalkRow key={row.id} row={row} answering={answering.get(row.id)} here={row.id === at} address={messageAddressOf(wish, row.id)} />
        ))}
      </ol>
      {list.hasNextPage && (
        <button
          type="button"
          className="button more"
          aria-busy={list.isFetchingNextPage}
          onClick={() => list.isFetchingNextPage || void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? t('app.loading') : t('messages.more')}
        </button>
      )}
    </>
  );
}

function TalkRow({
  row,
  answering,
  here,
  address,
}: {
  row: Conversation;
  /** Who of the others is writing in it. */
  answering: string | undefined;
  here: boolean;
  address: string;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const login = usePerson().login;
  const draft = useMessageDraft(draftOf(login, { order: row.order?.number ?? null, conversation: row.id })).text;
  const { order, offer, buyer, last, unread, replyDueAt, closing, assignee, starred, lastAt } = row;
  const at = new Date(lastAt);
  return (
    <li className="talk-row" data-here={here} data-unread={unread > 0}>
      <Link href={address} data-talk={row.id} aria-current={here ? 'true' : undefined}>
        <span className="talk-row-who">
          {buyer.name} {buyer.surname}
        </span>
        <time className="muted" dateTime={lastAt} title={fullMoment(at, language)}>
          {age(at, now, language, t)}
        </time>
        <span className="muted">
          {order !== null
            ? t('messages.about.order', { number: order.number })
            : offer !== null
              ? t('messages.about.offer', { title: offer.title })
              : t('messages.about.shop')}
        </span>
        <span className="talk-row-marks">
          {starred && (
            <span role="img" aria-label={t('messages.star')}>
              <Icon name="star" size={14} />
            </span>
          )}
          {unread > 0 && (
            <span className="talk-row-unread">
              <span aria-hidden="true">{unread}</span>
              <span className="unseen">{t('messages.unread', { n: unread })}</span>
            </span>
          )}
        </span>
        <span className="talk-row-last">
          {draft !== '' ? (
            <>
              <strong>{t('messages.draft')}:</strong> {draft}
            </>
          ) : last === null ? null : last.side === 'SELLER' ? (
            t('messages.you', { text: beginning(last, t) })
          ) : (
            beginning(last, t)
          )}
        </span>
        {replyDueAt !== null ? (
          <ReplyClock due={replyDueAt} />
        ) : (
          closing !== null && <span className="muted talk-row-state">{t('messages.closed')}</span>
        )}
        {answering !== undefined && <span className="talk-row-state">{t('talks.answering.row', { names: answering })}</span>}
        {assignee !== null && (
          <span className="muted talk-row-state">
            {t('talk.assignee')}: {assignee.name}
          </span>
        )}
      </Link>
    </li>
  );
}
