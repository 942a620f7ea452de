import { Refused } from '../api/problem';
import type { Translate } from '../i18n/translate';

/** What a person reads when an act was refused; the server's words where it has some. */
export function refusal(error: unknown, t: Translate): string | null {
  if (error === null || error === undefined) {
    return null;
  }
  const problem = error instanceof Refused ? error.problem : null;
  return problem === null ? t('app.unreachable') : (problem.detail ?? problem.title);
}
