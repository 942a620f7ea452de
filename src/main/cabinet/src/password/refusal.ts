import { Refused } from '../api/problem';
import type { Problem } from '../api/types';
import type { Translate } from '../i18n';

/** Why something was not done, in words. */
export function refusal(error: unknown, t: Translate): string | null {
  if (error === null || error === undefined) {
    return null;
  }
  if (!(error instanceof Refused) || error.problem === null) {
    return t('password.failed');
  }
  return whole(error.problem);
}

/** What was refused, and what helps. */
export function whole({ title, detail }: Problem): string {
  return detail === null || detail === undefined || detail === title ? title : `${title}. ${detail}`;
}
