import { Link } from 'wouter';
import type { ProductQuestion } from '../../api/types';
import { useWords } from '../../i18n';
import { age, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { ReplyClock } from '../../messages/list/ReplyClock';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import type { useQuestions } from '../data/queries';
import { questionAddressOf, type QuestionWish } from '../data/wish';
import '../../messages/list/talk-list.css';

/** Public questions: what waits first, the most urgent at the top. */
export function QuestionList({
  wish,
  list,
  rows,
  at,
}: {
  wish: QuestionWish;
  list: ReturnType<typeof useQuestions>;
  rows: readonly ProductQuestion[];
  /** The one that is open, or that the keys have come to. */
  at: string | undefined;
}) {
  const { t } = useWords();
  if (list.isPending) {
    return <Skeleton lines={10} />;
  }
  if (rows.length === 0 && list.isError) {
    return (
      <Message title={t('questions.failed')} hint={t('questions.failed.hint')} alert>
        <button type="button" className="button" onClick={() => void list.refetch()}>
          {t('app.retry')}
        </button>
      </Message>
    );
  }
  if (rows.length === 0) {
    return <Message title={t('questions.empty')} hint={t('questions.empty.hint')} />;
  }
  return (
    <>
      <ol className="talk-list" aria-label={t('reviews.questions')}>
        {rows.map((row) => (
          <Row key={row.id} row={row} here={row.id === at} address={questionAddressOf(wish, row.id)} />
        ))}
      </ol>
      {list.hasNextPage && (
        <button
          type="button"
          className="button more"
          aria-busy={list.isFetchingNextPage}
          onClick={() => list.isFetchingNextPage || void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? t('app.loading') : t('questions.more')}
        </button>
      )}
    </>
  );
}

function Row({ row, here, address }: { row: ProductQuestion; here: boolean; address: string }) {
  const { t, language } = useWords();
  const now = useNow();
  const { id, title, by, text, askedAt, answer, replyDueAt, state } = row;
  const at = new Date(askedAt);
  return (
    <li className="talk-row" data-here={here} data-unread={state === 'WAITING'}>
      <Link href={address} data-question={id} aria-current={here ? 'true' : undefined}>
        <span className="talk-row-who">{text}</span>
        <time className="muted" dateTime={askedAt} title={fullMoment(at, language)}>
          {age(at, now, language, t)}
        </time>
        <span className="muted">
          {title} · {by}
        </span>
        {answer !== null && <span className="talk-row-last">{t('questions.answer', { text: answer.text })}</span>}
        {replyDueAt !== null && <ReplyClock due={replyDueAt} />}
        {(state === 'REPORTED' || state === 'REMOVED') && <span className="muted talk-row-state">{t('questions.reported')}</span>}
      </Link>
    </li>
  );
}
