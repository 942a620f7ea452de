import { CountBadge } from '../../messages/navigation/CountBadge';
import { useQuestionCounts } from '../data/counts';

/** How many public questions wait for an answer. */
export function QuestionsBadge() {
  const counts = useQuestionCounts();
  return <CountBadge waiting={counts?.waiting} overdue={counts?.overdue} />;
}
