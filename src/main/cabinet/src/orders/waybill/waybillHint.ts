import type { Carrier } from '../../api/types';
import type { Translate } from '../../i18n';
import type { Language } from '../../i18n/language';
import { carrierByForm, digitsOf, normalised } from './waybillNumber';

type KnownCarrier = 'NOVA_POSHTA' | 'UKRPOSHTA';
/** Carriers whose names the words inflect; any other is named in quotes. */
const GENITIVES: ReadonlySet<string> = new Set<KnownCarrier>(['NOVA_POSHTA', 'UKRPOSHTA']);

export interface WaybillHint {
  text: string;
  /** The number has the form of another carrier. */
  wrong: boolean;
}

/** What can be told of a number while it is typed. Whether it is valid the server decides. */
export function waybillHint(
  value: string,
  carrier: Carrier,
  carriers: Iterable<Carrier>,
  t: Translate,
  language: Language,
): WaybillHint | null {
  const number = normalised(value);
  const whose = whoseNumber(carrier, t, language);
  const recognised = carrierByForm(number, carriers);
  if (recognised === carrier) {
    return { text: t('waybill.recognised', { whose }), wrong: false };
  }
  if (recognised !== undefined) {
    return { text: otherCarrier(recognised, carrier, t, language), wrong: true };
  }
  const digits = digitsOf(carrier);
  return digits !== null && number !== ''
    ? { text: t('waybill.digits', { whose, n: digits, typed: number.replace(/\D/g, '').length }), wrong: false }
    : null;
}

/** Names the carrier that a number belongs to by its form, and the one that takes the order. */
export function otherCarrier(recognised: Carrier, carrier: Carrier, t: Translate, language: Language): string {
  return t('waybill.otherCarrier', { whose: whoseNumber(recognised, t, language), carrier: carrier.name[language] });
}

function whoseNumber(carrier: Carrier, t: Translate, language: Language): string {
  return GENITIVES.has(carrier.code)
    ? t(`waybill.whose.${carrier.code as KnownCarrier}`)
    : t('waybill.whose.other', { carrier: carrier.name[language] });
}
