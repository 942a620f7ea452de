import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { adoptPresence } from './data/presence';
import { keys } from './data/queries';
import { refresh } from './data/refresh';
import { refreshTimeline } from './data/timeline';

/** Events that tell of one more step in an order's history. */
const STEPS = ['order.placed', 'order.status-changed'];

/** What else an open card shows of an order: queried again only by the events that change it. */
const PARTS: Readonly<Record<string, (number: string) => readonly QueryKey[]>> = {
  'order.alternative-offered': (number) => [keys.alternatives(number)],
  'order.terms-agreed': (number) => [keys.terms(number)],
  'order.payment-changed': (number) => [keys.payments(number)],
  'order.corrected': (number) => [keys.corrections(number), keys.lineHistory(number)],
};

/** What these tell of leaves the order as it is; with another version of the order its timeline is queried anyway. */
const NOTES = ['order.alternative-offered', 'order.task-opened', 'order.task-done'];

async function show(client: QueryClient, number: string, events: readonly LiveEvent[]): Promise<void> {
  if (events.some(({ type }) => NOTES.includes(type))) {
    void refreshTimeline(client, number);
  }
  await refresh(client, number, events.filter(({ type }) => STEPS.includes(type)).length);
  events
    .flatMap(({ type }) => PARTS[type]?.(number) ?? [])
    .forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

function changed({ order }: LiveEvent): Effect {
  return order === null
    ? {}
    : {
        refresh: {
          key: keys.order(order),
          run: (client, events) => show(client, order, events),
        },
        settle: [keys.counts, keys.searches],
      };
}

/** A comment is in the timeline alone. */
function commented({ order }: LiveEvent): Effect {
  return order === null ? {} : { refresh: { key: keys.timelines(order), run: (client) => refreshTimeline(client, order) } };
}

/** Calls of the call centre are beside the order, which stays as it is. */
function calledBack({ order }: LiveEvent): Effect {
  return order === null
    ? {}
    : {
        refresh: {
          key: keys.callbacks(order),
          run: (client) =>
            Promise.all([refreshTimeline(client, order), client.invalidateQueries({ queryKey: keys.callbacks(order) })]),
        },
      };
}

/** What else is known of the order, beside itself, that such an event changes. */
const changedWith =
  (also: (number: string) => QueryKey) =>
  (event: LiveEvent): Effect => {
    const effect = changed(event);
    return event.order === null ? effect : { ...effect, settle: [...(effect.settle ?? []), also(event.order)] };
  };

/** Fetched when the first buyer writes; without it the lists are queried again. */
const refreshQuestion = (client: QueryClient, number: string): Promise<unknown> =>
  import('./data/question').then(
    (late) => late.refreshQuestion(client, number),
    () => client.invalidateQueries({ queryKey: keys.lists }),
  );

/** An order tells whether its buyer waits for an answer; a conversation about the shop concerns none. */
const asked = ({ about }: LiveEvent): Effect =>
  typeof about === 'string'
    ? {
        refresh: { key: [...keys.order(about), 'question'], run: (client) => refreshQuestion(client, about) },
        settle: [keys.counts],
      }
    : {};

export const ordersLive: LiveInterest = {
  on: {
    'order.placed': (event, t) => ({
      ...changed(event),
      ...(event.order === null ? {} : { announcement: t('live.new', { number: event.order }) }),
    }),
    'order.restored': changed,
    'order.status-changed': changed,
    'order.waybill-assigned': changed,
    'order.parcel-changed': changed,
    'order.parcel-ended': changed,
    'order.shipment-joined': changed,
    'order.own-delivery-planned': changed,
    'order.corrected': changedWith(keys.stock),
    'order.waiting-changed': changedWith(keys.waiting),
    'order.call-reported': changed,
    'order.no-call-wished': changed,
    'order.terms-agreed': changed,
    'order.payment-changed': changed,
    'order.task-opened': changed,
    'order.task-done': changed,
    'order.alternative-offered': changed,
    'order.commented': commented,
    'callback.requested': calledBack,
    'callback.planned-again': calledBack,
    'callback.ended': calledBack,
    'conversation.message-received': asked,
    'conversation.message-sent': asked,
    'conversation.closed': asked,
    'conversation.reopened': asked,
    'order.presence': () => ({
      refresh: { key: keys.presence, run: (client, events) => adoptPresence(client, events) },
    }),
    'order.deadline-near': (event, t) => ({
      ...changed(event),
      ...(event.order === null ? {} : { announcement: t('live.deadline', { number: event.order }) }),
    }),
  },
  all: keys.orders,
  probe: keys.counts,
};
