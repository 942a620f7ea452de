import { useMessageCounts } from '../data/counts';
import { CountBadge } from './CountBadge';

/** How many conversations wait for an answer. */
export function WaitingBadge() {
  const counts = useMessageCounts();
  return counts === undefined ? null : <CountBadge waiting={counts.order.waiting + counts.seller.waiting} overdue={counts.order.overdue + counts.seller.overdue} />;
}
