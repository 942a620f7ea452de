import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { keys } from './data/queries';
import { refresh } from './data/refresh';

/** Events that tell of one more step in an order's history. */
const STEPS = ['order.placed', 'order.status-changed'];

function changed({ order }: LiveEvent): Effect {
  return order === null
    ? {}
    : {
        refresh: {
          key: keys.order(order),
          run: (client, events) => refresh(client, order, events.filter(({ type }) => STEPS.includes(type)).length),
        },
        settle: [keys.counts, keys.searches],
      };
}

export const ordersLive: LiveInterest = {
  on: {
    'order.placed': (event, t) => ({
      ...changed(event),
      ...(event.order === null ? {} : { announcement: t('live.new', { number: event.order }) }),
    }),
    'order.status-changed': changed,
    'order.waybill-assigned': changed,
    'order.own-delivery-planned': changed,
    'order.task-opened': changed,
    'order.deadline-near': (event, t) => ({
      ...changed(event),
      ...(event.order === null ? {} : { announcement: t('live.deadline', { number: event.order }) }),
    }),
  },
  all: keys.orders,
  probe: keys.counts,
};
