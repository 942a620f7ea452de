import { expect, it } from 'vitest';
import { amountOf, changed, differs, draftOf, isEmpty, outOfStock, quantityOf, removed, wanted, withOffer } from './draft';

const uah = (amount: string) => ({ amount, currency: 'UAH' as const });
const line = (sku: string, quantity: number, price: string) => ({ sku, title: sku, quantity, price: uah(price), sum: uah(price), descriptionVersion: null });
const order = { lines: [line('LAMP', 2, '640.00'), line('VASE', 1, '780.50')] };

it('is the list of the order until something is changed', () => {
  const draft = draftOf(order);
  expect(differs(draft, order)).toBe(false);
  expect(wanted(draft)).toEqual([
    { sku: 'LAMP', quantity: 2, price: uah('640.00') },
    { sku: 'VASE', quantity: 1, price: uah('780.50') },
  ]);
  expect(differs(changed(draft, 0, { quantity: '3' }), order)).toBe(true);
});

it('takes amounts as people type them', () => {
  expect(['640', '640,5', '1 280,00', '0.99'].map(amountOf)).toEqual(['640.00', '640.50', '1280.00', '0.99']);
  expect(['', '-1', '1.234', '1e3', '1,2,3'].map(amountOf)).toEqual([null, null, null, null, null]);
});

it('takes quantities from 1 to 999', () => {
  expect(['1', ' 999', '0', '1000', '1.5', ''].map(quantityOf)).toEqual([1, 999, null, null, null, null]);
  expect(wanted(changed(draftOf(order), 0, { quantity: '0' }))).toBeNull();
});

it('keeps a removed line of the order to be seen, and forgets one that was added', () => {
  const added = withOffer(draftOf(order), { sku: 'RUG', title: 'RUG', price: uah('10.00') });
  expect(removed(added.draft, added.key)).toEqual(draftOf(order));
  const without = removed(draftOf(order), 0);
  expect(without.map(({ sku, removed: gone }) => [sku, gone])).toEqual([['LAMP', true], ['VASE', false]]);
  expect(wanted(without)?.map(({ sku }) => sku)).toEqual(['VASE']);
  expect(isEmpty(removed(without, 1))).toBe(true);
  expect(wanted(removed(without, 1))).toBeNull();
});

it('adds a piece of an article that is there, and puts back one that was removed', () => {
  const lamp = { sku: 'LAMP', title: 'LAMP', price: uah('700.00') };
  expect(withOffer(draftOf(order), lamp).draft[0]).toMatchObject({ quantity: '3', price: '640.00' });
  expect(withOffer(removed(draftOf(order), 0), lamp).draft[0]).toMatchObject({ quantity: '2', removed: false });
});

it('takes an article off sale when no line of it is left', () => {
  const twice = draftOf({ lines: [...order.lines, line('LAMP', 1, '600.00')] });
  const gone = changed(removed(twice, 0), 0, { outOfStock: true });
  expect(outOfStock(gone)).toEqual([]);
  expect(outOfStock(removed(gone, 2))).toEqual(['LAMP']);
  expect(outOfStock(removed(twice, 1))).toEqual([]);
  expect(outOfStock(withOffer(removed(gone, 2), { sku: 'LAMP', title: 'LAMP', price: uah('640.00') }).draft)).toEqual([]);
});
