import type { Translate } from '../../i18n';

/** How the time of a delivery was agreed on; null where it was not, or in a way that only later versions know. */
export function agreedOwn(by: string | null, t: Translate): string | null {
  return by === 'CALL' || by === 'MESSAGE' ? t(`own.agreed.${by}`) : null;
}
