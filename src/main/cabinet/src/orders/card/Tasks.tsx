import type { Order, Task } from '../../api/types';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useWords } from '../../i18n';
import { Icon, type IconName } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { KEYS } from '../keys/keys';
import { useTaskSubject } from '../labels/useTaskSubject';
import { useDoerName } from '../labels/useDoerName';
import './tasks.css';
import { Part } from '../../ui/Part';

/** What one has done when the task is finished: most are to be told to the buyer. */
function deed({ kind }: Task): 'checked' | 'agreed' | 'done' {
  return kind === 'CHECK_PARCEL' || kind === 'CHECK_AWAITED_GOODS' ? 'checked' : kind === 'AGREE_DELIVERY_TIME' ? 'agreed' : 'done';
}

function iconOf({ kind }: Task): IconName {
  return kind === 'CHECK_PARCEL' || kind === 'CHECK_AWAITED_GOODS' ? 'search' : kind.endsWith('_IN_WRITING') ? 'comment' : 'phone';
}

/** The open tasks of the order, and the finished ones below them. */
export function Tasks({
  order,
  mayWrite,
  onDone,
}: {
  order: Order;
  mayWrite: boolean;
  /** @param at when it was pressed */
  onDone: (task: string, at: number) => void;
}) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const subject = useTaskSubject();
  if (order.tasks.length === 0) {
    return null;
  }
  const open = order.tasks.filter(({ doneAt }) => doneAt === null);
  const done = order.tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <Part title={t('tasks')} area="tasks">
      <ul className="tasks">
        {open.map((task, index) => (
          <li key={task.id} className="task">
            <Icon name={iconOf(task)} />
            <p>
              {t(`task.${task.kind}`)}: <strong>{subject(task)}</strong>
            </p>
            {mayWrite && (
              <button
                type="button"
                className="button"
                aria-keyshortcuts={index === 0 ? 'D' : undefined}
                onClick={({ timeStamp }) => onDone(task.id, timeStamp)}
              >
                {t(`task.${deed(task)}`)}
                {index === 0 && <KeyHint of={KEYS.told} />}
              </button>
            )}
          </li>
        ))}
        {done.map((task) => (
          <li key={task.id} className="task done muted">
            <Icon name="check" />
            <p>
              {t(`task.${task.kind}`)}: {subject(task)}.{' '}
              {t(`task.${deed(task)}By`, {
                by: doerName(task.doneBy ?? ''),
                when: moment(new Date(task.doneAt ?? task.openedAt), now, language, t),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
