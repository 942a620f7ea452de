import { useCallback } from 'react';
import type { StatusView } from '../../api/types';
import { useWords } from '../../i18n';
import { useStatuses } from '../data/dictionaries';

/** The name of a status in the chosen language, also where the order was loaded in the other. */
export function useStatusName(): (status: StatusView) => string {
  const statuses = useStatuses();
  const { language } = useWords();
  return useCallback((status) => statuses?.get(status.id)?.name[language] ?? status.name, [statuses, language]);
}
