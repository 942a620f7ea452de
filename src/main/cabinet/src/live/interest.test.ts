import { expect, it } from 'vitest';
import { translator } from '../i18n/translate';
import { effectsOf, type LiveInterest, typesOf } from './interest';
import type { LiveEvent } from './stream';

const t = translator('uk', {});
const event = (type: string): LiveEvent => ({ type, subject: { kind: 'order', id: '5' }, order: '5' });
const interest = (name: string, ...types: string[]): LiveInterest => ({
  on: Object.fromEntries(types.map((type) => [type, ({ order }: LiveEvent) => ({ settle: [[name, order]] })])),
  all: [name],
  probe: [name],
});
const parcels = interest('parcels', 'parcel.moved', 'order.placed');
const orders = interest('orders', 'order.placed');

it('of every feature is listened for, each type once', () => {
  expect(typesOf([parcels, orders])).toEqual(['parcel.moved', 'order.placed']);
});

it('decides which features an event concerns', () => {
  expect(effectsOf(event('parcel.moved'), [parcels, orders], t)).toEqual([{ settle: [['parcels', '5']] }]);
  expect(effectsOf(event('order.placed'), [parcels, orders], t)).toEqual([
    { settle: [['parcels', '5']] },
    { settle: [['orders', '5']] },
  ]);
  expect(effectsOf(event('stock.changed'), [parcels, orders], t)).toEqual([]);
});
