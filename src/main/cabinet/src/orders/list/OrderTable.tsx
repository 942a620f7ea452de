// Before the rows, whose styles override it.
import './table.css';
import { Refused } from '../../api/problem';
import type { Counts, OrderRow as Row } from '../../api/types';
import { useWords } from '../../i18n';
import { Message } from '../../ui/Message';
import { Skeleton } from '../../ui/Skeleton';
import { useMedia } from '../../ui/useMedia';
import { usePresentNames } from '../data/presence';
import type { useList } from '../data/queries';
import { addressOf, type Sort, type Wish } from '../views/views';
import { EmptyList } from './EmptyList';
import { LoadMore } from './LoadMore';
import { OrderRow } from './OrderRow';

/** By its deadline an order is sorted within the same column. */
const SORTED: Record<Sort, 'ascending' | 'descending'> = { newest: 'descending', oldest: 'ascending', deadline: 'ascending' };

/**
 * Where rows leave age and deadline a short form only; the widths of their column are in table.css and row-card.css.
 * Wider windows have room for the whole, and so have telephones.
 */
const TIGHT = '(min-width: 440px) and (max-width: 1439px)';
const TIGHT_BESIDE_A_CARD = '(max-width: 1599px)';

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
  rows: readonly Row[];
  /** The order that is open, or that the keys have come to. */
  at: string | undefined;
  /** An open order takes half of the room. */
  narrow: boolean;
  onOpen: (number: string) => void;
  counts: Counts | undefined;
}) {
  const { t } = useWords();
  const present = usePresentNames();
  const brief = useMedia(narrow ? TIGHT_BESIDE_A_CARD : TIGHT);
  if (list.isPending) {
    return <Skeleton lines={12} />;
  }
  // A search for what cannot be searched for finds nothing.
  const unfit = list.error instanceof Refused && list.error.status === 400 ? list.error : null;
  if (rows.length === 0 && list.isError && unfit === null) {
    return (
      <Message title={t('list.failed')} hint={t('list.failed.hint')} alert>
        <button type="button" className="button" onClick={() => void list.refetch()}>
          {t('app.retry')}
        </button>
      </Message>
    );
  }
  // Rows may all have left a page after which there are more.
  if ((rows.length === 0 && !list.hasNextPage) || unfit !== null) {
    const tooShort = unfit?.is('search-too-short') === true ? unfit.message : undefined;
    return <EmptyList wish={wish} counts={counts} tooShort={tooShort} />;
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
            <Column name="time" sort={SORTED[wish.sort]}>
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
            <OrderRow
              key={row.number}
              row={row}
              here={row.number === at}
              narrow={narrow}
              brief={brief}
              address={addressOf(wish, row.number)}
              present={present.get(row.number)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {list.hasNextPage && <LoadMore list={list} />}
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
