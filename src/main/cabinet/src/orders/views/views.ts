import type { Counts } from '../../api/types';

/** The parts that the list is cut into, by the server's names. */
export const VIEWS = ['new', 'in_work', 'delivering', 'done', 'cancelled'] as const;
export type View = (typeof VIEWS)[number];
export type Sort = 'newest' | 'oldest';

/** What the address says about the list. */
export interface Wish {
  view: View;
  /** Searched for among all orders, whatever the view. */
  q: string;
  sort: Sort;
}

export function wishOf(search: string): Wish {
  const parameters = new URLSearchParams(search);
  const view = parameters.get('view');
  return {
    view: VIEWS.find((known) => known === view) ?? 'new',
    q: parameters.get('q')?.trim() ?? '',
    sort: parameters.get('sort') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** The same wish as an address, with an open order or without. */
export function addressOf({ view, q, sort }: Wish, number?: string): string {
  const parameters = new URLSearchParams({ view });
  if (q !== '') {
    parameters.set('q', q);
  }
  if (sort !== 'newest') {
    parameters.set('sort', sort);
  }
  return `/orders${number === undefined ? '' : `/${number}`}?${parameters}`;
}

/** Whether the address came from a list, and so has one to show beside the order. */
export function fromList(search: string): boolean {
  return new URLSearchParams(search).has('view');
}

/** The server counts no further: this many are that many or more. */
export const MOST_COUNTED = 10_000;

export function countOf(counts: Counts | undefined, view: View): number | undefined {
  return view === 'in_work' ? counts?.inWork : counts?.[view];
}

/** A count as people read it. */
export function counted(count: number): string {
  return count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`;
}
