import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { useHeartbeat, usePresentIn } from './data';
import './presence.css';

/** Who else has this conversation open and who answers, before the buyer gets two answers. */
export function InConversation({ id, answering, active }: { id: string; answering: boolean; active: boolean }) {
  const { t } = useWords();
  const present = usePresentIn(id);
  useHeartbeat(id, answering, active);
  const writers = present.filter((person) => person.answering);
  const readers = present.filter((person) => !person.answering);
  const names = (people: typeof present) => people.map(({ name }) => name).join(', ');
  return (
    <div role="status" className="talk-presence">
      {writers.length > 0 && (
        <p className="note">
          <Icon name="edit" size={14} /> {t('talks.answering', { names: names(writers) })}
        </p>
      )}
      {readers.length > 0 && (
        <p className="note">
          <Icon name="user" size={14} /> {t('talks.open.others', { names: names(readers) })}
        </p>
      )}
    </div>
  );
}
