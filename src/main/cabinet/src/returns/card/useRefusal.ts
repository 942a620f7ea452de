import { useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import { useWords } from '../../i18n';

/** Why the last act was refused, in words; null when it was not. */
export function useRefusal() {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  return {
    text,
    clear: () => setText(null),
    show: (error: unknown) => {
      if (sessionEnded(error)) {
        return;
      }
      const refused = error instanceof Refused && error.problem !== null;
      setText(!refused ? t('app.unreachable') : error.status === 412 ? t('returns.changed') : error.message);
    },
  };
}
