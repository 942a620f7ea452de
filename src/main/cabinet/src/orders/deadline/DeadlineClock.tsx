import type { Deadline, Phase } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { Icon } from '../../ui/Icon';
import { dutyOf } from './urgency';
import { useClockWords } from './useClockWords';
import './clock.css';

/**
 * How much time an order has left, in a few signs. It moves on without the row that it stands in.
 *
 * @param brief there is room for a dozen signs only
 */
export function DeadlineClock({
  deadline,
  phase,
  doNotCall,
  brief,
}: {
  deadline: Deadline;
  phase: Phase | null;
  doNotCall: boolean;
  brief: boolean;
}) {
  const { t, language } = useWords();
  const { urgency, until, ...words } = useClockWords(deadline);
  const duty = t(`deadline.duty.${dutyOf(phase, doNotCall)}`);
  return (
    <span className="clock" data-urgency={urgency} data-brief={brief} title={`${duty}: ${fullMoment(until, language)}`}>
      {!brief && <Icon name="clock" size={12} />}
      <span className="unseen">{duty}: </span>
      <span className="clock-time">{brief ? words.brief : words.short}</span>
    </span>
  );
}
