import { useEffect, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { Return } from '../../api/types';
import { useWords } from '../../i18n';
import { age, fullMoment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { useClockWords } from '../../orders/deadline/useClockWords';
import { Icon } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import type { PageProps } from '../../ui/page';
import { Skeleton } from '../../ui/Skeleton';
import { useReturnCounts } from '../data/counts';
import { useReturnList } from '../data/queries';
import { returnAddressOf, returnSectionOf, SECTIONS } from '../data/wish';
import '../../messages/words';
import '../navigation/words';
import './words';
import '../../messages/messages.css';
import '../../messages/list/talk-list.css';

/** The returns of the shop: what waits for it first. Each leads to its order. */
export default function ReturnsPage({ active }: PageProps) {
  const { t } = useWords();
  const section = returnSectionOf(useSearch());
  const list = useReturnList(section);
  const counts = useReturnCounts();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const listed = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string>();
  const waiting = (counts?.waiting ?? 0) + (counts?.refund ?? 0);
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('app.title', { page: t('returns') })}`;
  }, [t, waiting]);

  const step = (by: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === at) + by];
    if (by === 1 && rows.length > 0 && next === rows.at(-1) && list.hasNextPage && !list.isFetchingNextPage) {
      void list.fetchNextPage();
    }
    if (next !== undefined) {
      setAt(next.id);
      listed.current?.querySelector<HTMLElement>(`[data-return="${next.id}"]`)?.focus();
    }
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) }, active);

  return (
    <div className="messages" data-open={false}>
      <section className="messages-list" aria-label={t('returns')}>
        <header className="messages-head">
          <h1>{t('returns')}</h1>
          <p className="muted">{t('returns.hint')}</p>
          <nav className="messages-filter" aria-label={t('returns.sections')}>
            {[null, ...SECTIONS].map((each) => (
              <Link key={each} className="button" href={returnAddressOf(each)} aria-current={each === section ? 'true' : undefined}>
                {t(`returns.${each ?? 'all'}`)}
              </Link>
            ))}
          </nav>
        </header>
        {list.isPending && <Skeleton lines={10} />}
        {rows.length === 0 && list.isError && (
          <Message title={t('returns.failed')} hint={t('returns.failed.hint')} alert>
            <button type="button" className="button" onClick={() => void list.refetch()}>
              {t('app.retry')}
            </button>
          </Message>
        )}
        {rows.length === 0 && list.isSuccess && <Message title={t('returns.empty')} hint={t('returns.empty.hint')} />}
        {rows.length > 0 && (
          <ol ref={listed} className="talk-list" aria-label={t('returns')}>
            {rows.map((row) => (
              <Row key={row.id} row={row} here={row.id === at} />
            ))}
          </ol>
        )}
        {list.hasNextPage && (
          <button
            type="button"
            className="button more"
            aria-busy={list.isFetchingNextPage}
            onClick={() => list.isFetchingNextPage || void list.fetchNextPage()}
          >
            {list.isFetchingNextPage ? t('app.loading') : t('returns.more')}
          </button>
        )}
      </section>
    </div>
  );
}

function Row({ row: { id, order, state, reason, buyer, lines, askedAt, dueAt }, here }: { row: Return; here: boolean }) {
  const { t, language } = useWords();
  const now = useNow();
  const at = new Date(askedAt);
  return (
    <li className="talk-row" data-here={here}>
      <Link href={`/orders/${order}`} data-return={id} aria-current={here ? 'true' : undefined}>
        <span className="talk-row-who">{state.name}</span>
        <time className="muted" dateTime={askedAt} title={fullMoment(at, language)}>
          {age(at, now, language, t)}
        </time>
        <span className="muted">{`№ ${id} · ${t('returns.order', { order })} · ${buyer.surname} ${buyer.name} · ${reason.name}`}</span>
        <span className="talk-row-last">{lines.map(({ title, quantity }) => `${title} × ${quantity}`).join(', ')}</span>
        {dueAt !== null && <Due at={dueAt} />}
      </Link>
    </li>
  );
}

/** How much time is left, in a few signs. */
function Due({ at }: { at: string }) {
  const { t, language } = useWords();
  const { urgency, until, short } = useClockWords({ target: at, latest: at });
  return (
    <span className="clock talk-row-state" data-urgency={urgency} title={fullMoment(until, language)}>
      <Icon name="clock" size={12} />
      <span className="unseen">{t('returns.due')}: </span>
      <span className="clock-time">{short}</span>
    </span>
  );
}
