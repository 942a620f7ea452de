/** A carrier whose numbers can be told by their form. */
export type KnownForm = 'NOVA_POSHTA' | 'UKRPOSHTA';

/**
 * Nova Poshta prints 14 digits; Ukrposhta 13 digits, or two letters, nine digits and "UA". This only
 * helps to tell a waybill from anything else: whether a number is good the server says.
 */
const FORMS: ReadonlyArray<readonly [KnownForm, RegExp]> = [
  ['NOVA_POSHTA', /^\d{14}$/],
  ['UKRPOSHTA', /^(?:\d{13}|[A-Z]{2}\d{9}UA)$/],
];

/** What the server takes from any carrier. */
const ANY = /^[0-9A-Z][0-9A-Z/-]{2,39}$/;

/** Blanks of every kind come along with what is copied from pages and letters. */
export function normalised(text: string): string {
  return text.replace(/[\s\p{Z}\p{Cf}]+/gu, '').toUpperCase();
}

export function formOf(text: string): KnownForm | null {
  const number = normalised(text);
  return FORMS.find(([, pattern]) => pattern.test(number))?.[0] ?? null;
}

/** Whether a number may be a waybill of this carrier, as far as its form tells. */
export function mayBeWaybill(text: string, carrier: string): boolean {
  const number = normalised(text);
  return carrier === 'NOVA_POSHTA' ? formOf(number) === 'NOVA_POSHTA' : ANY.test(number) && /\d/.test(number);
}
