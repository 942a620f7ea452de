import { Refused } from '../../api/problem';
import type { Translate } from '../../i18n';
import { whole } from '../../password/refusal';

/** Why something was not done, in words. */
export function reason(error: unknown, t: Translate): string {
  return error instanceof Refused && error.problem !== null ? whole(error.problem) : t('webhook.failed');
}
