import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Refused } from '../../api/problem';
import type { Counts, OrderRow } from '../../api/types';
import { age } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { Icon, type IconName } from '../../ui/Icon';
import { Message } from '../../ui/Message';
import type { useList } from '../data/queries';
import { phone } from '../labels/phone';
import { StatusBadge } from '../status/StatusBadge';
import { addressOf, countOf, type Wish } from '../views/views';

const SOURCES: Record<OrderRow['source'], IconName> = { CART: 'cart', CALL_CENTER: 'headset', CABINET: 'shop' };

export function OrderTable({
  wish,
  list,
  rows,
  at,
  narrow,
  onOpen,
  counts,
}: {
  wish: Wish;
  list: ReturnType<typeof useList>;
  rows: readonly OrderRow[];
  /** The order that is open, or that the keys have come to. */
  at: string | undefined;
  /** An open order takes half of the room. */
  narrow: boolean;
  onOpen: (number: string) => void;
  counts: Counts | undefined;
}) {
  const { t } = useWords();
  if (list.isPending) {
    return <Skeleton />;
  }
  // A search for what cannot be searched for finds nothing.
  const unfit = list.error instanceof Refused && list.error.status === 400;
  if (rows.length === 0 && list.isError && !unfit) {
    return (
      <Message title={t('list.failed')} hint={t('list.failed.hint')} alert>
        <button type="button" className="button" onClick={() => void list.refetch()}>
          {t('app.retry')}
        </button>
      </Message>
    );
  }
  if (rows.length === 0 || unfit) {
    return <Nothing wish={wish} counts={counts} />;
  }
  return (
    <div className="table-scroll" data-waiting={list.isPlaceholderData}>
      {list.isRefetchError && (
        <p className="note stale" role="alert">
          {t('list.stale')}
        </p>
      )}
      <table className="orders-table" role="table" aria-label={t('orders')} data-narrow={narrow}>
        <thead role="rowgroup">
          <tr role="row">
            <Column name="number">{t('list.number')}</Column>
            <Column name="time" sort={wish.sort === 'newest' ? 'descending' : 'ascending'}>
              {t('list.time')}
            </Column>
            <Column name="state">{t('list.status')}</Column>
            <Column name="buyer">{t('list.buyer')}</Column>
            <Column name="phone">{t('list.phone')}</Column>
            {!narrow && <Column name="waybill">{t('list.waybill')}</Column>}
            {!narrow && <Column name="source">{t('list.source')}</Column>}
            <Column name="total">{t('list.total')}</Column>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row
              key={row.number}
              row={row}
              here={row.number === at}
              narrow={narrow}
              address={addressOf(wish, row.number)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {list.hasNextPage && <More list={list} />}
    </div>
  );
}

function Column({
  name,
  sort,
  children,
}: {
  name: string;
  sort?: 'ascending' | 'descending';
  children: string;
}) {
  return (
    <th role="columnheader" scope="col" className={`col-${name}`} aria-sort={sort}>
      {children}
    </th>
  );
}

const Row = memo(function Row({
  row,
  here,
  narrow,
  address,
  onOpen,
}: {
  row: OrderRow;
  here: boolean;
  narrow: boolean;
  address: string;
  onOpen: (number: string) => void;
}) {
  const { t, amount } = useWords();
  return (
    <tr role="row" data-here={here} onClick={(event) => event.defaultPrevented || onOpen(row.number)}>
      <td role="cell" className="col-number">
        <Link href={address} data-row={row.number} aria-current={here ? 'true' : undefined}>
          {row.number}
        </Link>
        {row.doNotCall && (
          <span className="flag" role="img" aria-label={t('order.doNotCall')} title={t('order.doNotCall')}>
            <Icon name="phoneOff" size={14} />
          </span>
        )}
        {row.openTasks > 0 && (
          <span className="flag tasks" title={t('list.tasks', { n: row.openTasks })}>
            <Icon name="phone" size={12} />
            <span aria-hidden="true">{row.openTasks}</span>
            <span className="unseen">{t('list.tasks', { n: row.openTasks })}</span>
          </span>
        )}
      </td>
      <td role="cell" className="col-time">
        <Age at={row.placedAt} />
      </td>
      <td role="cell" className="col-state">
        <StatusBadge status={row.status} />
      </td>
      <td role="cell" className="col-buyer">
        {row.buyer.surname} {row.buyer.name}
      </td>
      <td role="cell" className="col-phone">
        {phone(row.buyer.phone)}
      </td>
      {!narrow && (
        <td role="cell" className="col-waybill">
          {row.waybill}
        </td>
      )}
      {!narrow && (
        <td role="cell" className="col-source">
          <Icon name={SOURCES[row.source]} size={14} /> {t(`source.${row.source}`)}
        </td>
      )}
      <td role="cell" className="col-total">
        {amount(row.total)}
        <span className="currency"> {t('currency')}</span>
      </td>
    </tr>
  );
});

function Age({ at }: { at: string }) {
  const { t, language } = useWords();
  const now = useNow();
  const date = new Date(at);
  return (
    <time dateTime={at} title={date.toLocaleString(language)}>
      {age(date, now, language, t)}
    </time>
  );
}

/** Comes by itself when it comes into sight; a button for who moves by keys. */
function More({ list }: { list: ReturnType<typeof useList> }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { fetchNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  useEffect(() => {
    if (button.current === null || isFetchingNextPage || isFetchNextPageError) {
      return undefined;
    }
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) {
        void fetchNextPage();
      }
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [fetchNextPage, isFetchingNextPage, isFetchNextPageError]);
  return (
    <button ref={button} type="button" className="button more" aria-busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {isFetchingNextPage ? t('app.loading') : t('list.more')}
    </button>
  );
}

/** An empty list says what would be in it, and where there is something to do. */
function Nothing({ wish, counts }: { wish: Wish; counts: Counts | undefined }) {
  const { t } = useWords();
  const elsewhere = (['new', 'in_work'] as const).find((view) => view !== wish.view && (countOf(counts, view) ?? 0) > 0);
  const title = wish.q === '' ? t(`empty.${wish.view}`) : t('empty.search', { q: wish.q });
  const hint = wish.q === '' ? t(`empty.${wish.view}.hint`) : t('empty.search.hint');
  return (
    <Message title={title} hint={hint}>
      {elsewhere !== undefined && wish.q === '' && (
        <Link className="button" href={addressOf({ ...wish, view: elsewhere })}>
          {t(`empty.go.${elsewhere}`, { n: countOf(counts, elsewhere) ?? 0 })}
        </Link>
      )}
    </Message>
  );
}

function Skeleton() {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t('app.loading')}>
      {Array.from({ length: 12 }, (_, line) => (
        <span key={line} className="bone" />
      ))}
    </div>
  );
}
