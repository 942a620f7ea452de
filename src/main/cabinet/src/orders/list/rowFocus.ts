import { useCallback, useLayoutEffect, useRef } from 'react';
import type { OrderRow } from '../../api/types';

const rowLink = (number: string) => document.querySelector<HTMLElement>(`[data-row="${number}"]`);

export function focusedRow(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focused.dataset['row'] : undefined;
}

/** @param place where to go when the order is no longer in the list */
export function focusRow(number: string, place: number): void {
  const links = document.querySelectorAll<HTMLElement>('[data-row]');
  const link = rowLink(number) ?? links[Math.min(place, links.length - 1)] ?? document.getElementById('main');
  link?.focus();
  link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

export function reveal(number: string): void {
  rowLink(number)?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/**
 * The row of the order that was open has the focus when it is closed, by whatever door; and where a focused row has
 * left the list, the one that has come to its place.
 *
 * @param open the number of the open order
 * @param place of that order in the list
 * @returns to be told of each focus in the list
 */
export function useRowFocus(open: string | undefined, place: number, rows: readonly OrderRow[]): () => void {
  const closed = useRef<{ number: string; place: number }>(undefined);
  const focused = useRef<{ number: string; place: number }>(undefined);
  const before = useRef(open);

  useLayoutEffect(() => {
    if (before.current !== undefined && open === undefined) {
      closed.current = { number: before.current, place };
      focusRow(before.current, place);
    }
    before.current = open;
  }, [open, place]);

  useLayoutEffect(() => {
    const idle = document.activeElement === document.body || document.activeElement?.id === 'main';
    if (closed.current !== undefined && rows.length > 0) {
      // The list may have come after the order was closed.
      if (idle && open === undefined) {
        focusRow(closed.current.number, closed.current.place);
      }
      closed.current = undefined;
    } else if (focused.current !== undefined && document.activeElement === document.body && rowLink(focused.current.number) === null) {
      focusRow(focused.current.number, focused.current.place);
    }
  }, [rows, open]);

  return useCallback(() => {
    const number = focusedRow();
    const links = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    focused.current = number === undefined ? undefined : { number, place: links.findIndex((link) => link.dataset['row'] === number) };
  }, []);
}
