import { CountBadge } from '../../messages/navigation/CountBadge';
import { useReturnCounts } from '../data/counts';

/** How many returns wait for the shop. */
export default function ReturnsBadge() {
  const counts = useReturnCounts();
  return <CountBadge waiting={counts === undefined ? undefined : counts.waiting + counts.refund} overdue={counts?.overdue} />;
}
