import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../api/types';
import { translator } from '../../i18n/translate';
import { waybillHint } from './waybillHint';
import { uk } from './words.uk';

const carrier = (code: string, name: string, waybillPattern: string, waybillForm: string | null) =>
  ({ code, name: { uk: name, en: code }, waybillPattern, waybillForm, tracked: true }) as Carrier;
const NOVA_POSHTA = carrier('NOVA_POSHTA', 'Нова пошта', '[0-9]{14}', '[0-9]{14}');
const UKRPOSHTA = carrier('UKRPOSHTA', 'Укрпошта', '[0-9A-Z]{3,40}', '[0-9]{13}|[A-Z]{2}[0-9]{9}UA');
const hint = (number: string) => waybillHint(number, NOVA_POSHTA, [NOVA_POSHTA, UKRPOSHTA], translator('uk', uk), 'uk');

describe('while a number is typed, one is told', () => {
  it('that it is the carrier’s', () => {
    expect(hint('20450000000001')).toEqual({ text: 'Схоже на номер Нової пошти', wrong: false });
  });

  it('which other carrier it belongs to, and which one takes the order', () => {
    const told = { text: 'Схоже на номер Укрпошти, а це замовлення доставляє «Нова пошта»', wrong: true };
    expect(hint('0500000000001')).toEqual(told);
    expect(hint('rb123456789ua')).toEqual(told);
  });

  it('how many digits are missing', () => {
    expect(hint('2045')).toEqual({ text: 'Номер Нової пошти має 14 цифр; тут 4', wrong: false });
    expect(hint('')).toBeNull();
  });
});
