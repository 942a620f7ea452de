import { Refused } from '../../api/problem';
import type { Translate } from '../../i18n';
import { whole } from '../../password/refusal';

/** The fields of a webhook, by the names that refusals have for them. */
const FIELDS = new Map([
  ['name', 'webhook.name'],
  ['url', 'webhook.url'],
  ['eventTypes', 'webhook.types'],
] as const);

/** Why something was not done, in words: what is wrong with a field, if it is one. */
export function reason(error: unknown, t: Translate): string {
  if (!(error instanceof Refused) || error.problem === null) {
    return t('webhook.failed');
  }
  const violation = error.problem.violations?.[0];
  const field = FIELDS.get(violation?.field as 'name' | 'url' | 'eventTypes');
  return field !== undefined && violation?.message ? `${t(field)} ${violation.message}` : whole(error.problem);
}
