import { describe, expect, it } from 'vitest';
import { bodyOf, emptyDraft, isEmpty, methodsOf, totalOf, withBuyer, withCarrier, withCity, withLine, withMethod, withOffer, withPerson, withoutLine } from './draft';
import { WHOLE } from './order.fixture';

describe('an order that is written down', () => {
  it('is empty until something is written', () => {
    expect(isEmpty(emptyDraft('a'))).toBe(true);
    expect(isEmpty({ ...emptyDraft('a'), phone: '0' })).toBe(false);
  });

  it('says to the server what is seen, the prices too', () => {
    expect(bodyOf({ ...WHOLE, comment: '  ' })).toEqual({
      buyer: { surname: 'Шевчук', name: 'Оксана', phone: '067 123 45 67' },
      lines: [
        { sku: 'LAMP-1', quantity: 2, price: { amount: '640.00', currency: 'UAH' } },
        { sku: 'VASE-3', quantity: 1, price: { amount: '780.50', currency: 'UAH' } },
      ],
      delivery: {
        carrier: 'NOVA_POSHTA',
        method: 'PICKUP',
        city: 'Київ',
        destination: 'Відділення №12',
        cityRef: 'kyiv',
        branchRef: 'branch-12',
      },
      payment: { method: 'CASH_ON_DELIVERY', paid: false },
      doNotCall: false,
    });
  });

  it('adds up without losing a kopiyka', () => {
    expect(totalOf(WHOLE)).toBe('2060.50');
    expect(totalOf({ lines: [{ sku: 'A', title: 'A', price: '0.10', quantity: '3', left: null }] })).toBe('0.30');
    expect(totalOf(withLine(WHOLE, 'LAMP-1', { quantity: 'x' }))).toBe('780.50');
  });

  it('takes one more piece of an article that is there', () => {
    const lamp = { sku: 'LAMP-1', title: 'Лампа', price: { amount: '640.00', currency: 'UAH' as const }, left: 5 };
    expect(withOffer(WHOLE, lamp).lines).toHaveLength(2);
    expect(withOffer(WHOLE, lamp).lines[0]).toMatchObject({ quantity: '3', left: 5 });
    expect(withOffer(withoutLine(WHOLE, 'LAMP-1'), lamp).lines[1]).toMatchObject({ sku: 'LAMP-1', quantity: '1' });
  });
});

describe('delivery', () => {
  it('is by what the carrier offers', () => {
    expect(methodsOf('NOVA_POSHTA')).toEqual(['PICKUP', 'COURIER']);
    expect(methodsOf('OWN')).toEqual(['COURIER', 'OWN']);
    expect(withCarrier(WHOLE, 'OWN')).toMatchObject({ method: 'OWN', cityId: null, city: 'Київ' });
    expect(withCarrier(withCarrier(WHOLE, 'OWN'), 'UKRPOSHTA').method).toBe('PICKUP');
  });

  it('by another way or carrier goes to no branch that is not meant', () => {
    expect(withMethod(WHOLE, 'COURIER')).toMatchObject({ city: 'Київ', destination: '', branchId: null });
    expect(withMethod({ ...WHOLE, method: 'COURIER', destination: 'вул. Шевченка, 5' }, 'PICKUP').destination).toBe('');
    expect(withMethod(WHOLE, 'PICKUP').destination).toBe('Відділення №12');
    expect(withCarrier(WHOLE, 'UKRPOSHTA').destination).toBe('');
    expect(withCarrier({ ...WHOLE, method: 'COURIER', destination: 'вул. Шевченка, 5' }, 'OWN').destination).toBe('вул. Шевченка, 5');
  });

  it('to another city begins anew', () => {
    expect(withCity(WHOLE, { id: 'lviv', name: 'Львів', kind: '' })).toMatchObject({ city: 'Львів', destination: '', branchId: null });
    expect(withCity(WHOLE, { id: 'kyiv', name: 'Київ', kind: '' }).destination).toBe('Відділення №12');
  });
});

describe('a known buyer', () => {
  const buyer = {
    surname: 'Коваль',
    name: 'Ганна',
    account: 'b-17',
    email: 'hanna@example.com',
    delivery: { carrier: 'UKRPOSHTA' as const, method: 'PICKUP' as const, city: 'Суми', destination: '40000', cityRef: 'sumy', branchRef: null },
    orders: 1,
    lastOrders: [],
  };

  it('brings the place of the last order where none is written down', () => {
    expect(withBuyer(emptyDraft('a'), buyer, ['UKRPOSHTA'])).toMatchObject({ surname: 'Коваль', name: 'Ганна', carrier: 'UKRPOSHTA', city: 'Суми', cityId: 'sumy' });
  });

  it('brings the account to which letters go, as long as it is the same person', () => {
    const chosen = withBuyer(WHOLE, buyer, ['UKRPOSHTA']);
    expect(bodyOf(chosen).buyer).toEqual({ surname: 'Коваль', name: 'Ганна', phone: '067 123 45 67', account: 'b-17', email: 'hanna@example.com' });
    expect(bodyOf(withPerson(chosen, { phone: '050 123 45 67' })).buyer).toEqual({ surname: 'Коваль', name: 'Ганна', phone: '050 123 45 67' });
    expect(bodyOf(withPerson(chosen, { name: 'Іван' })).buyer).toEqual({ surname: 'Коваль', name: 'Іван', phone: '067 123 45 67' });
  });

  it('leaves what is written down, and closed carriers, alone', () => {
    expect(withBuyer(WHOLE, buyer, ['UKRPOSHTA'])).toMatchObject({ surname: 'Коваль', city: 'Київ', carrier: 'NOVA_POSHTA' });
    expect(withBuyer(emptyDraft('a'), buyer, ['NOVA_POSHTA'])).toMatchObject({ surname: 'Коваль', city: '', carrier: 'NOVA_POSHTA' });
  });
});
