import type { Order, Task } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { useStatuses } from '../data/dictionaries';
import { Section } from '../../ui/Part';

/** What somebody has to do, with what has been done below. */
export function Tasks({
  order,
  mayWrite,
  onDone,
}: {
  order: Order;
  mayWrite: boolean;
  onDone: (task: string) => void;
}) {
  const { t, language } = useWords();
  const now = useNow();
  const about = useAbout();
  if (order.tasks.length === 0) {
    return null;
  }
  const open = order.tasks.filter(({ doneAt }) => doneAt === null);
  const done = order.tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <Section title={t('tasks')} area="tasks">
      <ul className="tasks">
        {open.map((task, index) => (
          <li key={task.id} className="task">
            <Icon name="phone" />
            <p>
              {t(`task.${task.kind}`)}: <strong>{about(task)}</strong>
            </p>
            {mayWrite && (
              <button
                type="button"
                className="button"
                aria-keyshortcuts={index === 0 ? 'D' : undefined}
                onClick={() => onDone(task.id)}
              >
                {t('task.done')}
                {index === 0 && <KeyHint of="told" />}
              </button>
            )}
          </li>
        ))}
        {done.map((task) => (
          <li key={task.id} className="task done muted">
            <Icon name="check" />
            <p>
              {t(`task.${task.kind}`)}: {about(task)}.{' '}
              {t('task.doneBy', {
                by: task.doneBy ?? '',
                when: moment(new Date(task.doneAt ?? task.openedAt), now, language, t),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The server keeps the name of a status in Ukrainian; who reads English gets the same in English. */
export function useAbout(): (task: Task) => string {
  const statuses = useStatuses();
  const { language } = useWords();
  return ({ kind, about }) => {
    if (kind !== 'TELL_STATUS_BY_PHONE') {
      return about;
    }
    const status = [...(statuses?.values() ?? [])].find(({ name }) => name.uk === about);
    return status?.name[language] ?? about;
  };
}
