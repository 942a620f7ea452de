import type { LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { keys } from './data/queries';

const stale = ({ order }: LiveEvent) => (order === null ? [] : [keys.lists, keys.counts, keys.order(order)]);
const changed = (event: LiveEvent) => ({ stale: stale(event) });

export const ordersLive: LiveInterest = {
  on: {
    'order.placed': (event, t) => ({
      stale: stale(event),
      ...(event.order === null ? {} : { announcement: t('live.new', { number: event.order }) }),
    }),
    'order.status-changed': changed,
    'order.waybill-assigned': changed,
    'order.task-opened': changed,
  },
  all: keys.orders,
  probe: keys.counts,
};
