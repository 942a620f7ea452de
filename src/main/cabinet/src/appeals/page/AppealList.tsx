import { Link } from 'wouter';
import type { Appeal } from '../../api/types';
import { useWords } from '../../i18n';
import { age, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { ReplyClock } from '../../messages/list/ReplyClock';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import type { useAppeals } from '../data/queries';
import { appealAddressOf, type AppealWish } from '../data/wish';
import '../../messages/list/talk-list.css';

/** Appeals: what waits first, the most urgent at the top. */
export function AppealList({
  wish,
  list,
  rows,
  at,
}: {
  wish: AppealWish;
  list: ReturnType<typeof useAppeals>;
  rows: readonly Appeal[];
  /** The one that is open, or that the keys have come to. */
  at: string | undefined;
}) {
  const { t } = useWords();
  if (list.isPending) {
    return <Skeleton lines={10} />;
  }
  if (rows.length === 0 && list.isError) {
    return (
      <Message title={t('appeals.failed')} hint={t('appeals.failed.hint')} alert>
        <button type="button" className="button" onClick={() => void list.refetch()}>
          {t('app.retry')}
        </button>
      </Message>
    );
  }
  if (rows.length === 0) {
    return <Message title={t('appeals.empty')} hint={t('appeals.empty.hint')} />;
  }
  return (
    <>
      <ol className="talk-list" aria-label={t('appeals')}>
        {rows.map((row) => (
          <Row key={row.id} row={row} here={row.id === at} address={appealAddressOf(wish, row.id)} />
        ))}
      </ol>
      {list.hasNextPage && (
        <button
          type="button"
          className="button more"
          aria-busy={list.isFetchingNextPage}
          onClick={() => list.isFetchingNextPage || void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? t('app.loading') : t('appeals.more')}
        </button>
      )}
    </>
  );
}

function Row({ row, here, address }: { row: Appeal; here: boolean; address: string }) {
  const { t, language } = useWords();
  const now = useNow();
  const { id, requestType, channel, order, text, buyer, registeredAt, replyDueAt, status, answer } = row;
  const at = new Date(registeredAt);
  return (
    <li className="talk-row" data-here={here} data-unread={replyDueAt !== null}>
      <Link href={address} data-appeal={id} aria-current={here ? 'true' : undefined}>
        <span className="talk-row-who">{requestType.name}</span>
        <time className="muted" dateTime={registeredAt} title={fullMoment(at, language)}>
          {age(at, now, language, t)}
        </time>
        <span className="muted">
          {`№ ${id} · ${buyer.surname} ${buyer.name} · ${t(`appeals.channel.${channel}`)}`}
          {order !== null && ` · ${t('appeal.order', { order })}`}
        </span>
        <span className="talk-row-last">{answer?.comment == null ? text : t('appeals.answer', { text: answer.comment })}</span>
        {replyDueAt !== null ? <ReplyClock due={replyDueAt} /> : <span className="muted talk-row-state">{status.name}</span>}
      </Link>
    </li>
  );
}
