import type { Carrier } from '../../api/types';
import type { Translate } from '../../i18n';
import type { Language } from '../../i18n/language';
import { carrierByForm, digitsOf, normalised } from './waybillNumber';

type KnownCarrier = 'NOVA_POSHTA' | 'UKRPOSHTA';
/** Carriers whose names the words inflect; any other is named in quotes. */
const GENITIVES: ReadonlySet<string> = new Set<KnownCarrier>(['NOVA_POSHTA', 'UKRPOSHTA']);

/** What can be told of a number while it is typed. Whether it is valid the server decides. */
export function waybillHint(
  value: string,
  carrier: Carrier,
  carriers: Iterable<Carrier>,
  t: Translate,
  language: Language,
): string | null {
  const number = normalised(value);
  const whose = GENITIVES.has(carrier.code)
    ? t(`waybill.whose.${carrier.code as KnownCarrier}`)
    : t('waybill.whose.other', { carrier: carrier.name[language] });
  if (carrierByForm(number, carriers) === carrier) {
    return t('waybill.recognised', { whose });
  }
  const digits = digitsOf(carrier);
  return digits !== null && number !== '' ? t('waybill.digits', { whose, n: digits, typed: number.replace(/\D/g, '').length }) : null;
}
