import type { Carrier } from '../../api/types';

/** What the dictionary of carriers says about the numbers of one carrier. */
export type WaybillFormat = Pick<Carrier, 'code' | 'waybillPattern' | 'waybillForm'>;

/** Removes the blanks of every kind that are copied along from pages and letters. */
export function normalised(text: string): string {
  return text.replace(/[\s\p{Z}\p{Cf}]+/gu, '').toUpperCase();
}

/** The carrier as whose number a text is recognised. Not every carrier has a form of its own. */
export function carrierByForm<F extends WaybillFormat>(text: string, carriers: Iterable<F>): F | undefined {
  const number = normalised(text);
  for (const carrier of carriers) {
    if (carrier.waybillForm !== null && matches(number, carrier.waybillForm)) {
      return carrier;
    }
  }
  return undefined;
}

/**
 * Whether a scanned or pasted text may be a waybill of this carrier. Most patterns also match a word;
 * a text without any digit is not taken for a number.
 */
export function mayBeWaybill(text: string, carrier: WaybillFormat): boolean {
  const number = normalised(text);
  return /\d/.test(number) && matches(number, carrier.waybillPattern);
}

/** How many digits a number of this carrier has; null where its pattern allows anything else. */
export function digitsOf({ waybillPattern }: WaybillFormat): number | null {
  const count = /^\[0-9\]\{(\d+)\}$/.exec(waybillPattern)?.[1];
  return count === undefined ? null : Number(count);
}

const compiled = new Map<string, RegExp>();

function matches(number: string, pattern: string): boolean {
  let whole = compiled.get(pattern);
  if (whole === undefined) {
    whole = new RegExp(`^(?:${pattern})$`, 'u');
    compiled.set(pattern, whole);
  }
  return whole.test(number);
}
