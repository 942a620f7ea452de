import { useWords } from '../../i18n';
import { fullMoment } from '../../i18n/clock';
import { useClockWords } from '../../orders/deadline/useClockWords';
import { Icon } from '../../ui/Icon';

/** How much time is left for the answer, in a few signs. */
export function ReplyClock({ due }: { due: string }) {
  const { t, language } = useWords();
  const { urgency, until, short } = useClockWords({ target: due, latest: due });
  return (
    <span className="clock talk-row-state" data-urgency={urgency} title={fullMoment(until, language)}>
      <Icon name="clock" size={12} />
      <span className="unseen">{t('messages.waiting')}: </span>
      <span className="clock-time">{short}</span>
    </span>
  );
}
