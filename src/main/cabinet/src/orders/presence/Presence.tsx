import { useWords } from '../../i18n';
import { hourOfDay } from '../../i18n/days';
import { Icon } from '../../ui/Icon';
import { useHeartbeat, usePresent } from '../data/presence';
import './presence.css';

/** Who else has this order open, before two of them change it at once. */
export function Presence({ number, active }: { number: string; active: boolean }) {
  const { t } = useWords();
  const present = usePresent(number);
  useHeartbeat(number, active);
  const names = present.map(({ name, since }) => `${name} (${t('presence.since', { time: hourOfDay(since) })})`).join(', ');
  return (
    <div role="status" className="presence">
      {present.length > 0 && (
        <p className="note">
          <Icon name="user" size={14} /> {t('presence.card', { names })}
        </p>
      )}
    </div>
  );
}
