import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import './presence.css';

/** In a row of the list: somebody else has the order open. */
export function PresenceFlag({ names }: { names: string }) {
  const { t } = useWords();
  const title = t('presence.row', { names });
  return (
    <span className="flag present" role="img" aria-label={title} title={title}>
      <Icon name="user" size={14} />
    </span>
  );
}
