import type { Deadline, Phase } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { Icon } from '../../ui/Icon';
import { dutyOf } from './urgency';
import { useClockWords } from './useClockWords';
import './clock.css';

/** How much time an order has left, in a few signs. It moves on without the row that it stands in. */
export function DeadlineClock({ deadline, phase, doNotCall }: { deadline: Deadline; phase: Phase | null; doNotCall: boolean }) {
  const { t, language } = useWords();
  const { urgency, until, short } = useClockWords(deadline);
  const duty = t(`deadline.duty.${dutyOf(phase, doNotCall)}`);
  return (
    <span className="clock" data-urgency={urgency} title={`${duty}: ${fullMoment(until, language)}`}>
      <Icon name="clock" size={12} />
      <span className="unseen">{duty}: </span>
      <span className="clock-time">{short}</span>
    </span>
  );
}
