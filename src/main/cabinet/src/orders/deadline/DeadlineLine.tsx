import type { Deadline, Phase } from '../../api/types';
import { useWords } from '../../i18n';
import { fullMoment, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Icon } from '../../ui/Icon';
import { dutyOf } from './urgency';
import { useClockWords } from './useClockWords';
import './clock.css';

/** Until when an order waits, in a sentence. */
export function DeadlineLine({ deadline, phase, doNotCall }: { deadline: Deadline; phase: Phase | null; doNotCall: boolean }) {
  const { t, language } = useWords();
  const now = useNow();
  const { urgency, length } = useClockWords(deadline);
  const target = new Date(deadline.target);
  const latest = new Date(deadline.latest);
  const at = (time: Date) => moment(time, now, language, t);
  return (
    <p className="card-line deadline" data-urgency={urgency}>
      <Icon name="clock" size={14} />
      <span>
        {t(`deadline.duty.${dutyOf(phase, doNotCall)}`)}{' '}
        <time dateTime={deadline.target} title={fullMoment(target, language)}>
          {t('deadline.by', { time: at(target) })}
        </time>
        {deadline.latest !== deadline.target && (
          <>
            {', '}
            <time dateTime={deadline.latest} title={fullMoment(latest, language)}>
              {t('deadline.notAfter', { time: at(latest) })}
            </time>
          </>
        )}
        {' · '}
        <strong>{length}</strong>
      </span>
    </p>
  );
}
