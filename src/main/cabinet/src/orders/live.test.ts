import { expect, it } from 'vitest';
import { translator } from '../i18n/translate';
import { effectsOf } from '../live/interest';
import { keys } from './data/queries';
import { ordersLive } from './live';

const t = translator('uk', {});
const effects = (type: string, order: string | null) =>
  effectsOf({ type, subject: { kind: 'order', id: '500000001' }, order }, [ordersLive], t);

it('queries the lists, the counts and the order that changed', () => {
  expect(effects('order.status-changed', '500000001')).toEqual([
    { stale: [keys.lists, keys.counts, keys.order('500000001')] },
  ]);
});

it('also says aloud that an order has come', () => {
  expect(effects('order.placed', '500000001')).toEqual([
    { stale: [keys.lists, keys.counts, keys.order('500000001')], announcement: 'live.new' },
  ]);
});

it('leaves everything when no order is concerned', () => {
  expect(effects('order.task-opened', null)).toEqual([{ stale: [] }]);
});
