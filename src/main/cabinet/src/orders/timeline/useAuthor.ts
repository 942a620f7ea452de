import type { TimelineEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { useCarriers } from '../data/dictionaries';
import { useDoerName } from '../labels/useDoerName';
import { useMoverName } from '../labels/useMoverName';

/** The name of who did it; null where nobody is on record. */
export function useAuthor(): (entry: TimelineEntry) => string | null {
  const { t, language } = useWords();
  const carriers = useCarriers();
  const doerName = useDoerName();
  const moverName = useMoverName();
  return (entry) => {
    if (entry.by === null) {
      return null;
    }
    if (entry.kind === 'APPEAL' && !entry.ofShop) {
      return t('timeline.appeal.marketplace');
    }
    return entry.kind === 'STATUS' ? moverName({ ...entry, by: entry.by }) : (carriers?.get(entry.by)?.name[language] ?? doerName(entry.by));
  };
}
