import { CountBadge } from '../../messages/navigation/CountBadge';
import { useAppealCounts } from '../data/counts';

/** How many appeals wait for an answer. */
export function AppealsBadge() {
  const counts = useAppealCounts();
  return <CountBadge waiting={counts?.waiting} overdue={counts?.overdue} />;
}
