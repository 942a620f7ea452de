import type { Counts, Order, Phase } from '../../api/types';
import { MOST_COUNTED } from '../views/views';
import { viewOf } from './rows';

type Counted = Pick<Order, 'number' | 'status' | 'history' | 'historyNext'>;

/** The phase that an order had before: null when it was not there, or of an unknown phase. */
type Before = Phase | null;

/**
 * In which phase the counts include an order, by its number. A change that was made here is counted when the server
 * accepts it, and must not be counted again when the stream tells of it.
 */
const included = new Map<string, Before>();

/** The counts have come from the server: they include all that there is. */
export function countedAnew(): void {
  included.clear();
}

/**
 * The phase of an order before its latest steps.
 *
 * @returns undefined when the steps that the order carries do not reach back so far
 */
export function phaseBefore({ history, historyNext }: Counted, steps: number): Before | undefined {
  if (steps < history.length) {
    return history[history.length - 1 - steps]?.status.phase ?? null;
  }
  return historyNext === null ? null : undefined;
}

/**
 * The counts with an order as it is now.
 *
 * @param before its phase in the counts, where nothing is known of it
 */
export function withOrder(order: Counted, before: Before, counts: Counts): Counts {
  const from = included.get(order.number);
  included.set(order.number, order.status.phase);
  return moved(counts, from === undefined ? before : from, order.status.phase);
}

function moved(counts: Counts, from: Before, to: Before): Counts {
  const left = from ? viewOf(from) : undefined;
  const entered = to ? viewOf(to) : undefined;
  return left === entered ? counts : added(added(counts, left, -1), entered, 1);
}

function added(counts: Counts, view: ReturnType<typeof viewOf> | undefined, by: 1 | -1): Counts {
  if (view === undefined) {
    return counts;
  }
  const name = view === 'in_work' ? 'inWork' : view;
  // The server counts no further; how many more there are is not known here.
  return counts[name] >= MOST_COUNTED ? counts : { ...counts, [name]: Math.max(0, counts[name] + by) };
}
