import { describe, expect, it } from 'vitest';
import { carrierByForm, digitsOf, mayBeWaybill, normalised, type WaybillFormat } from './waybillNumber';

const ANY = '[0-9A-Z][0-9A-Z/-]{2,39}';
const NOVA_POSHTA: WaybillFormat = { code: 'NOVA_POSHTA', waybillPattern: '[0-9]{14}', waybillForm: '[0-9]{14}' };
const UKRPOSHTA: WaybillFormat = { code: 'UKRPOSHTA', waybillPattern: ANY, waybillForm: '[0-9]{13}|[A-Z]{2}[0-9]{9}UA' };
const MEEST: WaybillFormat = { code: 'MEEST', waybillPattern: ANY, waybillForm: null };

const formOf = (text: string) => carrierByForm(text, [MEEST, NOVA_POSHTA, UKRPOSHTA])?.code ?? null;

describe('a waybill', () => {
  it('of Nova Poshta has 14 digits', () => {
    expect(formOf('20450000000001')).toBe('NOVA_POSHTA');
    expect(formOf('2045000000000')).not.toBe('NOVA_POSHTA');
    expect(formOf('204500000000012')).toBeNull();
  });

  it('of Ukrposhta has 13 digits, or letters around nine', () => {
    expect(formOf('0500000000001')).toBe('UKRPOSHTA');
    expect(formOf('rb123456789ua')).toBe('UKRPOSHTA');
    expect(formOf('RB123456789PL')).toBeNull();
  });

  it('is recognised as people copy it', () => {
    expect(normalised('  2045 0000\u00a00000 01\u200b ')).toBe('20450000000001');
    expect(formOf('20 4500 0000 0001')).toBe('NOVA_POSHTA');
  });

  it('is no order number, phone or text', () => {
    expect(formOf('500000001')).toBeNull();
    expect(formOf('+380671234567')).toBeNull();
    expect(formOf('Привіт')).toBeNull();
  });

  it('is recognised as a whole, whichever alternative of the form it has', () => {
    expect(formOf('0500000000001UA')).toBeNull();
    expect(formOf('XX0500000000001')).toBeNull();
  });

  it('of a carrier that came into the dictionary later is recognised too', () => {
    const later: WaybillFormat = { code: 'LATER', waybillPattern: ANY, waybillForm: 'LT[0-9]{8}' };
    expect(carrierByForm('lt 1234 5678', [NOVA_POSHTA, later])).toBe(later);
  });

  it('may be what the carrier of the order can have issued', () => {
    expect(mayBeWaybill('20450000000001', NOVA_POSHTA)).toBe(true);
    expect(mayBeWaybill('500000001', NOVA_POSHTA)).toBe(false);
    expect(mayBeWaybill('CV-12/7', MEEST)).toBe(true);
    expect(mayBeWaybill('Шевчук', MEEST)).toBe(false);
    expect(mayBeWaybill('HELLO', MEEST)).toBe(false);
  });

  it('has a known length where its pattern is so many digits', () => {
    expect(digitsOf(NOVA_POSHTA)).toBe(14);
    expect(digitsOf(UKRPOSHTA)).toBeNull();
  });
});
