import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { useColleagues } from '../data/colleagues';

/** The name of who did something, by the login that is on record; a machine is named by its token. */
export function useDoerName(): (login: string) => string {
  const { t } = useWords();
  const person = usePerson();
  const names = useColleagues();
  return (login) => (login === person.login ? t('history.you') : (names?.get(login) ?? login));
}
