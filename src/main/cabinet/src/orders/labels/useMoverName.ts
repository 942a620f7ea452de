import type { Step } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { useCarriers } from '../data/dictionaries';
import { useDoerName } from './useDoerName';

/** The name of the one who made a step: a person, a carrier, or the kind of mover. */
export function useMoverName(): (step: Pick<Step, 'mover' | 'by'>) => string {
  const { t, language } = useWords();
  const carriers = useCarriers();
  const person = usePerson();
  const doerName = useDoerName();
  return ({ mover, by }) => {
    if (by === person.login) {
      return t('history.you');
    }
    if (mover === 'CARRIER') {
      return carriers?.get(by)?.name[language] ?? by;
    }
    return mover === 'SELLER' ? doerName(by) : t(`mover.${mover}`);
  };
}
