import type { Counts, PaymentState } from '../../api/types';
import { isListed } from './payments';

/** The parts that the list is cut into, by the server's names. Those from `burning` on are of orders that need attention. */
export const VIEWS = ['new', 'in_work', 'delivering', 'done', 'cancelled', 'burning', 'untouched', 'waiting', 'question'] as const;
export type View = (typeof VIEWS)[number];
export type Sort = 'newest' | 'oldest' | 'deadline';

/** Where a new order is written down. */
export const NEW_ORDER = '/orders/new';

/** How a view is sorted where nothing else is asked for. */
const USUAL: Partial<Record<View, Sort>> = { burning: 'deadline', untouched: 'oldest' };
/** Orders on their way and over have no deadline; a search finds these, too, and so does what waits for an answer. */
const WITHOUT_DEADLINE: readonly View[] = ['delivering', 'done', 'cancelled', 'question'];

export function usualSort(view: View): Sort {
  return USUAL[view] ?? 'newest';
}

function sortsOf({ view, q }: Pick<Wish, 'view' | 'q'>): readonly Sort[] {
  return q !== '' || WITHOUT_DEADLINE.includes(view) ? ['newest', 'oldest'] : ['newest', 'oldest', 'deadline'];
}

/** The wish with the next order of sorting. */
export function sortedAnew(wish: Wish): Wish {
  const sorts = sortsOf(wish);
  return { ...wish, sort: sorts[(sorts.indexOf(wish.sort) + 1) % sorts.length] ?? 'newest' };
}

/** Another view, sorted as this list is where a person has chosen that. */
export function inView(wish: Wish, view: View): Wish {
  const chosen = wish.sort !== usualSort(wish.view) && sortsOf({ view, q: '' }).includes(wish.sort);
  return { view, q: '', sort: chosen ? wish.sort : usualSort(view), payment: null };
}

/** What the address says about the list. */
export interface Wish {
  view: View;
  /** Searched for among all orders, whatever the view. */
  q: string;
  sort: Sort;
  /** The state that the payment is in; null for any. */
  payment: PaymentState | null;
}

export function wishOf(search: string): Wish {
  const parameters = new URLSearchParams(search);
  const view = VIEWS.find((known) => known === parameters.get('view')) ?? 'new';
  const q = parameters.get('q')?.trim() ?? '';
  const sort = sortsOf({ view, q }).find((known) => known === parameters.get('sort'));
  const payment = parameters.get('payment');
  return { view, q, sort: sort ?? (q === '' ? usualSort(view) : 'newest'), payment: isListed(payment) ? payment : null };
}

/** The same wish as an address, with an open order or without. */
export function addressOf({ view, q, sort, payment }: Wish, number?: string): string {
  const parameters = new URLSearchParams({ view });
  if (q !== '') {
    parameters.set('q', q);
  }
  if (sort !== (q === '' ? usualSort(view) : 'newest')) {
    parameters.set('sort', sort);
  }
  if (payment !== null) {
    parameters.set('payment', payment);
  }
  return `/orders${number === undefined ? '' : `/${number}`}?${parameters}`;
}

/** Whether the address came from a list, and so has one to show beside the order. */
export function fromList(search: string): boolean {
  return new URLSearchParams(search).has('view');
}

/** The phone of a caller whose orders a telephone system opens; null where it opens none. */
export function callerOf(search: string): string | null {
  const phone = new URLSearchParams(search).get('phone')?.trim() ?? '';
  return phone === '' ? null : phone;
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
