import type { Counts, Order, Phase } from '../../api/types';
import { MOST_COUNTED, type View } from '../views/views';
import { viewOf } from './rows';

type Counted = Pick<Order, 'number' | 'history'>;

/**
 * How many steps of an order the counts include, by its number. A change that was made here is counted when the
 * server accepts it, and must not be counted again when the stream tells of it.
 */
const included = new Map<string, number>();

/** The counts have come from the server: they include all that there is. */
export function countedAnew(): void {
  included.clear();
}

/**
 * The counts with the latest steps of an order among them.
 *
 * @param steps how many of its steps are new where nothing is known of it
 */
export function withStepsOf(order: Counted, steps: number, counts: Counts): Counts {
  const all = order.history.length;
  const known = included.get(order.number) ?? Math.max(0, all - steps);
  included.set(order.number, all);
  return moved(counts, order.history[known - 1]?.status.phase, order.history[all - 1]?.status.phase);
}

function moved(counts: Counts, from: Phase | null | undefined, to: Phase | null | undefined): Counts {
  const left = from ? viewOf(from) : undefined;
  const entered = to ? viewOf(to) : undefined;
  return left === entered ? counts : added(added(counts, left, -1), entered, 1);
}

function added(counts: Counts, view: View | undefined, by: 1 | -1): Counts {
  if (view === undefined) {
    return counts;
  }
  const name = view === 'in_work' ? 'inWork' : view;
  // The server counts no further; how many more there are is not known here.
  return counts[name] >= MOST_COUNTED ? counts : { ...counts, [name]: Math.max(0, counts[name] + by) };
}
