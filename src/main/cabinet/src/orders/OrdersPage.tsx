import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useWords } from '../i18n';
import { useShortcuts } from '../keyboard/useKeyboard';
import { usePerson } from '../session/PersonContext';
import type { PageProps } from '../ui/page';
import { SIDE_BY_SIDE, useMedia } from '../ui/useMedia';
import { KEYS } from './keys/keys';
import { ListHead } from './list/ListHead';
import { focusedRow, focusRow, reveal, useRowFocus } from './list/rowFocus';
import { TabTitle } from './deadline/TabTitle';
import { OrderPane } from './card/OrderPane';
import { OrderTable } from './list/OrderTable';
import { useColleagues } from './data/colleagues';
import { useCounts, useList, usePrefetched } from './data/queries';
import { useCaller } from './calls/useCaller';
import { useScans } from './scan/useScans';
import { lastList, rememberList } from './views/lastList';
import { addressOf, fromList, NEW_ORDER, sortedAnew, wishOf } from './views/views';
import './orders.css';

/** Where the keys may go next. */
const NEIGHBOURS = [0, 1, 2, -1];

/**
 * The list, an order, or both beside each other: the address says which.
 *
 * @param item the number of the open order
 * @param active false while somebody has to sign in first
 */
export function OrdersPage({ item: number, active }: PageProps) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('orders:write');
  const [, go] = useLocation();
  const search = useSearch();
  const wish = wishOf(search);
  const wide = useMedia(SIDE_BY_SIDE);
  const listed = number === undefined || fromList(search);
  const beside = listed && wide && number !== undefined;

  const list = useList(wish);
  const counts = useCounts().data;
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const [cursor, setCursor] = useState<string>();
  const at = number ?? cursor;
  const place = rows.findIndex((row) => row.number === at);
  // An order that was moved leaves its view; the next one has then come to its place.
  const lastPlace = useRef(0);
  useEffect(() => {
    if (place !== -1) {
      lastPlace.current = place;
    }
  });

  // Whose names the first card will want.
  useColleagues();
  usePrefetched(place === -1 ? [] : NEIGHBOURS.flatMap((by) => rows[place + by]?.number ?? []));
  const onFocus = useRowFocus(number, lastPlace.current, rows);
  const here = addressOf(wish);
  useEffect(() => {
    if (listed) {
      rememberList(here);
    }
  }, [listed, here]);

  useScans(number, active);
  useCaller(search);

  const open = useCallback((wanted: string) => go(addressOf(wishOf(search), wanted)), [go, search]);
  const toList = useCallback(() => go(number === undefined || fromList(search) ? addressOf(wishOf(search)) : lastList()), [go, search, number]);
  const close = useCallback(() => {
    setCursor(number);
    toList();
  }, [toList, number]);

  /** @returns how to step back */
  const step = (by: 1 | -1) => {
    const left = document.activeElement;
    const focused = focusedRow();
    const index = focused === undefined ? place : rows.findIndex((row) => row.number === focused);
    const gone = at === undefined ? 0 : lastPlace.current + (by === 1 ? 0 : -1);
    const next = rows[index === -1 ? gone : index + by];
    if (by === 1 && rows.length - index < 5 && list.hasNextPage && !list.isFetchingNextPage) {
      void list.fetchNextPage();
    }
    if (next === undefined) {
      return () => undefined;
    }
    setCursor(next.number);
    if (number !== undefined) {
      go(addressOf(wish, next.number), { replace: true });
      reveal(next.number);
    } else {
      focusRow(next.number, 0);
    }
    return () => {
      setCursor(cursor);
      if (number !== undefined) {
        go(addressOf(wish, number), { replace: true });
      } else if (left instanceof HTMLElement) {
        left.focus();
      }
    };
  };

  useShortcuts(
    {
      [KEYS.next]: { quick: () => listed && step(1) },
      [KEYS.previous]: { quick: () => listed && step(-1) },
      Enter: () => (number === undefined && cursor !== undefined ? open(cursor) : false),
      Escape: () => (number === undefined ? false : close()),
      [KEYS.search]: () => {
        if (!listed || (number !== undefined && !wide)) {
          toList();
        }
        setTimeout(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
      },
      [KEYS.create]: () => (mayWrite ? go(NEW_ORDER) : false),
      [KEYS.sort]: () => go(addressOf(sortedAnew(wish), number), { replace: true }),
    },
    active,
  );

  return (
    <div className="orders" data-open={number !== undefined} data-alone={!listed}>
      <TabTitle number={number} fresh={counts?.new} rows={rows} />
      {listed && (
        <section className="list" aria-label={t('orders')} hidden={number !== undefined && !beside} onFocus={onFocus}>
          <ListHead wish={wish} list={list} shown={rows.length} number={number} />
          <OrderTable wish={wish} list={list} rows={rows} at={at} narrow={beside} onOpen={open} counts={counts} />
        </section>
      )}
      {number !== undefined && <OrderPane key={number} number={number} beside={beside} active={active} onClose={close} />}
    </div>
  );
}
