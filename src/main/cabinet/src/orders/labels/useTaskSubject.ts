import type { Task } from '../../api/types';
import { useWords } from '../../i18n';
import { useStatuses } from '../data/dictionaries';

/** What a task is about. The server stores the name of a status in Ukrainian; English readers get the English one. */
export function useTaskSubject(): (task: Pick<Task, 'kind' | 'about'>) => string {
  const statuses = useStatuses();
  const { language } = useWords();
  return ({ kind, about }) => {
    if (kind !== 'TELL_STATUS_BY_PHONE' && kind !== 'TELL_STATUS_IN_WRITING') {
      return about;
    }
    const status = [...(statuses?.values() ?? [])].find(({ name }) => name.uk === about);
    return status?.name[language] ?? about;
  };
}
