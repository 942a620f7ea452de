import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useShortcuts } from './useKeyboard';

/** From here on to the end of what is loaded the next page is fetched. */
const NEARLY = 5;

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/**
 * A list beside the one of its rows that is open: J and K go through it, Enter opens, Escape leads back to the row.
 *
 * @param id of what is open
 * @param kind of the rows: each is a link that has its id in the attribute `data-…` of that name
 * @param addressOf the address of the list, or of one of its rows
 * @param more what other keys do
 * @returns the id of what is open, or that the keys have come to; and how to close it
 */
export function useListWithPane({
  id,
  kind,
  rows,
  list,
  addressOf,
  more = {},
  active,
}: {
  id: string | undefined;
  kind: string;
  rows: readonly { id: string }[];
  list: Pages;
  addressOf: (id?: string) => string;
  more?: Parameters<typeof useShortcuts>[0];
  active: boolean;
}): { at: string | undefined; close: () => void } {
  const [, go] = useLocation();
  const [cursor, setCursor] = useState<string>();
  const at = id ?? cursor;
  const place = rows.findIndex((row) => row.id === at);
  // What was answered goes down; the next one has then come to its place.
  const lastPlace = useRef(0);
  const address = useRef(addressOf);
  useEffect(() => {
    address.current = addressOf;
    if (place !== -1) {
      lastPlace.current = place;
    }
  });

  const close = useCallback(() => {
    setCursor(id);
    go(address.current());
    setTimeout(() => focusRow(kind, id));
  }, [go, id, kind]);

  /** @returns how to step back */
  const step = (by: 1 | -1) => {
    const left = document.activeElement;
    const focused = left instanceof HTMLElement ? left.dataset[kind] : undefined;
    const index = focused === undefined ? place : rows.findIndex((row) => row.id === focused);
    const gone = at === undefined ? 0 : lastPlace.current + (by === 1 ? 0 : -1);
    const next = rows[index === -1 ? gone : index + by];
    if (by === 1 && rows.length - index < NEARLY && list.hasNextPage && !list.isFetchingNextPage) {
      void list.fetchNextPage();
    }
    if (next === undefined) {
      return () => undefined;
    }
    setCursor(next.id);
    if (id !== undefined) {
      go(addressOf(next.id), { replace: true });
    } else {
      focusRow(kind, next.id);
    }
    return () => {
      setCursor(cursor);
      if (id !== undefined) {
        go(addressOf(id), { replace: true });
      } else if (left instanceof HTMLElement) {
        left.focus();
      }
    };
  };

  useShortcuts(
    {
      ...more,
      j: { quick: () => step(1) },
      k: { quick: () => step(-1) },
      Enter: () => (id === undefined && cursor !== undefined ? go(addressOf(cursor)) : false),
      Escape: () => (id === undefined ? false : close()),
    },
    active,
  );
  return { at, close };
}

function focusRow(kind: string, id: string | undefined): void {
  const link = document.querySelector<HTMLElement>(`[data-${kind}="${id}"]`) ?? document.getElementById('main');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
