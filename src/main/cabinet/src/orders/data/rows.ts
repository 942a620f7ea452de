import type { InfiniteData } from '@tanstack/react-query';
import type { Order, OrderPage, OrderRow, Phase } from '../../api/types';
import { isNear } from '../deadline/urgency';
import type { Sort, View } from '../views/views';

/** Pages of a list as they were loaded, one after the other. */
export type Pages = InfiniteData<OrderPage, string | null>;

type PhaseView = Exclude<View, 'burning' | 'untouched' | 'waiting' | 'question'>;

/** The view that lists orders of a phase; each phase is in one. */
const VIEW_OF: Record<Phase, PhaseView> = {
  NEW: 'new',
  AGREEMENT: 'in_work',
  PACKING: 'in_work',
  HAND_OVER: 'delivering',
  ON_THE_WAY: 'delivering',
  COMPLETED: 'done',
  CANCELLED: 'cancelled',
  RESTORED: 'cancelled',
};

/** Orders that are not over. */
const OPEN: readonly PhaseView[] = ['new', 'in_work', 'delivering'];

export function viewOf(phase: Phase): PhaseView {
  return VIEW_OF[phase];
}

/** The order as lists show it. */
export function rowOf(order: Order): OrderRow {
  const { number, source, status, placedAt, buyer, total, doNotCall, waybill, tasks, deadline, payment, waits, questionSince } = order;
  return {
    number,
    source,
    status,
    placedAt,
    buyer: { surname: buyer.surname, name: buyer.name, phone: buyer.phone },
    total,
    doNotCall,
    waybill,
    openTasks: tasks.filter(({ doneAt }) => doneAt === null).length,
    deadline,
    waits,
    payment: payment.state,
    questionSince,
  };
}

/**
 * The pages with an order as it is now: changed in its place, come to it, or gone.
 *
 * @param view whose orders are listed; null for what was searched for, where only the server knows what belongs
 */
export function patched(pages: Pages, row: OrderRow, view: View | null, sort: Sort): Pages {
  const listed = pages.pages.some(({ items }) => items.some(({ number }) => number === row.number));
  const { phase } = row.status;
  // Where an order of an unknown phase belongs only the server knows.
  if (view !== null && phase && !belongs(row, phase, view)) {
    return listed ? withItems(pages, (items) => items.filter(({ number }) => number !== row.number)) : pages;
  }
  if (listed) {
    return withItems(pages, (items) => items.map((one) => (one.number === row.number ? row : one)));
  }
  return view === null ? pages : withNew(pages, row, sort);
}

function belongs(row: OrderRow, phase: Phase, view: View): boolean {
  if (view === 'question') {
    return row.questionSince !== null && OPEN.includes(viewOf(phase));
  }
  return view === 'burning' ? isBurning(row) : viewOf(phase) === view;
}

function isBurning({ deadline }: OrderRow): boolean {
  return deadline !== null && isNear(deadline, new Date());
}

/** An order beyond the last page that was loaded comes with its own page. */
function withNew(pages: Pages, row: OrderRow, sort: Sort): Pages {
  const last = pages.pages.length - 1;
  const later = pages.pages.findIndex(({ items }) => items.some((one) => comesBefore(row, one, sort)));
  if (later === -1 && pages.pages[last]?.next !== null) {
    return pages;
  }
  const place = later === -1 ? last : later;
  return withItems(pages, (items, page) => {
    if (page !== place) {
      return items;
    }
    const index = items.findIndex((one) => comesBefore(row, one, sort));
    return index === -1 ? [...items, row] : [...items.slice(0, index), row, ...items.slice(index)];
  });
}

/** As the server sorts: by time, then by number; without a deadline last. */
function comesBefore(one: OrderRow, other: OrderRow, sort: Sort): boolean {
  const later = timeOf(one, sort) - timeOf(other, sort) || Number(one.number) - Number(other.number);
  return sort === 'newest' ? later > 0 : later < 0;
}

function timeOf(row: OrderRow, sort: Sort): number {
  return sort !== 'deadline' ? Date.parse(row.placedAt) : row.deadline === null ? Number.MAX_SAFE_INTEGER : Date.parse(row.deadline.target);
}

function withItems(pages: Pages, change: (items: OrderRow[], page: number) => OrderRow[]): Pages {
  return { ...pages, pages: pages.pages.map((page, index) => ({ ...page, items: change(page.items, index) })) };
}
