import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Counts, Order } from '../api/types';
import { translator } from '../i18n/translate';
import { Burst } from '../live/burst';
import { effectsOf } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { CONFIRMED, HANDED_OVER, order, RECEIVED, TAKEN } from './data/order.fixture';
import { countedAnew } from './data/counts';
import { keys } from './data/queries';
import { adopt } from './data/refresh';
import { type Pages, rowOf } from './data/rows';
import { ordersLive } from './live';

/** The server: what was asked of it, and the order as it is by now. */
const server = vi.hoisted(() => ({ asked: [] as string[], order: undefined as unknown }));
vi.mock('../api/client', () => ({
  answered: (call: unknown) => call,
  api: {
    GET: (path: string, { params }: { params: { path: { number: string } } }) => {
      server.asked.push(path.replace('{number}', params.path.number));
      return Promise.resolve(server.order);
    },
  },
}));

const t = translator('uk', {});
const event = (type: string, number: string | null = order.number): LiveEvent => ({
  type,
  subject: { kind: 'order', id: number ?? '' },
  order: number,
});
const NEW = { id: 1, name: 'Нове замовлення', group: 'IN_WORK', phase: 'NEW' } as const;
const step = (status: Order['status']) => ({ status, at: order.placedAt, mover: 'SELLER', by: 'olena', reason: null }) as const;
const taken: Order = { ...order, status: TAKEN, history: [step(NEW), step(TAKEN)] };
const fresh: Order = { ...order, status: NEW, history: [step(NEW)] };
const COUNTS: Counts = { new: 5, inWork: 7, delivering: 0, done: 0, cancelled: 0, tasks: 0, burning: 0, untouched: 0, waiting: 0, question: 0 };
const wish = (view: 'new' | 'in_work') => ({ view, q: '', sort: 'newest', payment: null }) as const;
const pageOf = (...orders: Order[]): Pages => ({ pages: [{ items: orders.map(rowOf), next: null }], pageParams: [null] });

let client: QueryClient;

beforeEach(() => {
  vi.useFakeTimers();
  countedAnew();
  client = new QueryClient();
  server.asked = [];
  client.setQueryData(keys.counts, COUNTS);
  client.setQueryData(keys.list(wish('new')), pageOf(fresh));
  client.setQueryData(keys.list(wish('in_work')), pageOf());
});

afterEach(() => {
  vi.useRealTimers();
});

const numbersOf = (view: 'new' | 'in_work') =>
  client.getQueryData<Pages>(keys.list(wish(view)))?.pages.flatMap(({ items }) => items.map(({ number }) => number));

async function tell(burst: Burst, ...events: LiveEvent[]): Promise<void> {
  events.forEach((one) => effectsOf(one, [ordersLive], t).forEach((effect) => burst.add(one, effect)));
  await vi.advanceTimersByTimeAsync(400);
  // What a message does is fetched when the first one comes.
  await vi.dynamicImportSettled();
}

it('costs one request for all events of an order, which then stands where it belongs', async () => {
  server.order = taken;
  await tell(new Burst(client, [keys.orders]), event('order.status-changed'), event('order.task-opened'));

  expect(server.asked).toEqual(['/api/v1/orders/500000001']);
  expect(numbersOf('new')).toEqual([]);
  expect(numbersOf('in_work')).toEqual(['500000001']);
  expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, new: 4, inWork: 8 });
});

it('counts a new order, and its next step once', async () => {
  const burst = new Burst(client, [keys.orders]);
  server.order = { ...fresh, number: '500000002', placedAt: '2026-11-22T01:00:00Z' };
  await tell(burst, event('order.placed', '500000002'));

  expect(numbersOf('new')).toEqual(['500000002', '500000001']);
  expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, new: 6 });

  server.order = { ...taken, number: '500000002' };
  await tell(burst, event('order.status-changed', '500000002'));
  expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, inWork: 8 });
});

it('asks again for the calls of the call centre, not for the order', async () => {
  client.setQueryData(keys.callbacks(order.number), { items: [], next: null });
  await tell(new Burst(client, [keys.orders]), event('callback.requested'), event('callback.planned-again'), event('callback.ended', null));

  expect(server.asked).toEqual([]);
  expect(client.getQueryState(keys.callbacks(order.number))?.isInvalidated).toBe(true);
});

it('does not count a change again that was made here', async () => {
  adopt(client, taken, 'NEW');
  expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, new: 4, inWork: 8 });

  server.order = taken;
  await tell(new Burst(client, [keys.orders]), event('order.status-changed'));
  expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, new: 4, inWork: 8 });
});

describe('an order with more steps than it carries', () => {
  const CARRIED = 20;
  const carried = (...last: Order['status'][]): Order => {
    const history = [...Array.from({ length: CARRIED }, (_, n) => step(n % 2 === 0 ? CONFIRMED : TAKEN)), ...last.map(step)];
    return { ...order, status: last.at(-1) ?? TAKEN, history: history.slice(-CARRIED), historyNext: 'earlier' };
  };

  it('is counted at each step', async () => {
    const burst = new Burst(client, [keys.orders]);
    server.order = carried(HANDED_OVER);
    await tell(burst, event('order.status-changed'));
    expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, inWork: 6, delivering: 1 });

    server.order = carried(HANDED_OVER, RECEIVED);
    await tell(burst, event('order.status-changed'));
    expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, inWork: 6, done: 1 });
  });

  it('is counted once when it is moved here', async () => {
    adopt(client, carried(HANDED_OVER), 'AGREEMENT');
    server.order = carried(HANDED_OVER);
    await tell(new Burst(client, [keys.orders]), event('order.status-changed'));

    expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, inWork: 6, delivering: 1 });
  });

  it('is left to the server to count when all those that it carries are new', async () => {
    const invalidated = vi.spyOn(client, 'invalidateQueries');
    server.order = carried(HANDED_OVER);
    await tell(new Burst(client, [keys.orders]), ...Array.from({ length: CARRIED }, () => event('order.status-changed')));

    expect(invalidated.mock.calls).toEqual([[{ queryKey: keys.counts }]]);
    expect(client.getQueryData(keys.counts)).toEqual(COUNTS);
  });
});

it('queries the lists once rather than many orders one by one', async () => {
  const invalidated = vi.spyOn(client, 'invalidateQueries');
  server.order = taken;
  const many = Array.from({ length: 30 }, (_, n) => event('order.status-changed', String(500000001 + n)));
  await tell(new Burst(client, [keys.orders]), ...many);

  expect(server.asked).toEqual([]);
  expect(invalidated.mock.calls).toEqual([[{ queryKey: keys.orders }]]);
});

it('asks for the counts, which it has reckoned, once a minute at most', async () => {
  const invalidated = vi.spyOn(client, 'invalidateQueries');
  server.order = taken;
  const burst = new Burst(client, [keys.orders]);
  await tell(burst, event('order.status-changed'));
  await tell(burst, event('order.waybill-assigned'));
  expect(invalidated).not.toHaveBeenCalled();

  await vi.advanceTimersByTimeAsync(60_000);
  expect(invalidated.mock.calls).toEqual([[{ queryKey: keys.counts }], [{ queryKey: keys.searches }]]);
});

describe('a message about an order', () => {
  const SINCE = '2026-11-22T02:00:00Z';
  const message = (type: string, about: string | null): LiveEvent => ({
    type,
    subject: { kind: 'conversation', id: '7' },
    order: null,
    about,
  });

  it('costs one request and changes its row alone, while a list is on the screen', async () => {
    const key = keys.list(wish('new'));
    const stop = new QueryObserver(client, { queryKey: key, staleTime: Infinity }).subscribe(() => undefined);
    const invalidated = vi.spyOn(client, 'invalidateQueries');
    server.order = { ...fresh, questionSince: SINCE };
    await tell(new Burst(client, [keys.orders]), message('conversation.message-received', order.number));

    expect(server.asked).toEqual(['/api/v1/orders/500000001']);
    expect(client.getQueryData<Pages>(key)?.pages[0]?.items).toMatchObject([{ number: '500000001', questionSince: SINCE }]);
    expect(client.getQueryData(keys.counts)).toEqual({ ...COUNTS, question: 1 });
    expect(invalidated).not.toHaveBeenCalled();

    server.order = fresh;
    await tell(new Burst(client, [keys.orders]), message('conversation.message-sent', order.number));
    expect(client.getQueryData<Pages>(key)?.pages[0]?.items).toMatchObject([{ questionSince: null }]);
    expect(client.getQueryData(keys.counts)).toEqual(COUNTS);
    stop();
  });

  it('costs none while neither a list nor the order is on the screen', async () => {
    await tell(new Burst(client, [keys.orders]), message('conversation.message-received', order.number));

    expect(server.asked).toEqual([]);
    expect(client.getQueryState(keys.list(wish('new')))?.isInvalidated).toBe(true);
  });

  it('leaves the orders when it is about the shop', () => {
    expect(effectsOf(message('conversation.message-received', null), [ordersLive], t)).toEqual([{}]);
  });

  it('brings the order into the view of questions, and takes it out', async () => {
    const key = keys.list({ view: 'question', q: '', sort: 'newest', payment: null });
    client.setQueryData(key, pageOf());
    adopt(client, { ...fresh, questionSince: SINCE }, 'NEW');
    expect(client.getQueryData<Pages>(key)?.pages[0]?.items).toMatchObject([{ number: '500000001' }]);
    adopt(client, fresh, 'NEW');
    expect(client.getQueryData<Pages>(key)?.pages[0]?.items).toEqual([]);
  });
});

it('shows a single event at once, and those that follow together', async () => {
  server.order = taken;
  const burst = new Burst(client, [keys.orders]);
  const effects = () => effectsOf(event('order.status-changed'), [ordersLive], t).forEach((effect) => burst.add(event('order.status-changed'), effect));
  effects();
  await vi.advanceTimersByTimeAsync(60);
  expect(server.asked).toHaveLength(1);

  effects();
  await vi.advanceTimersByTimeAsync(100);
  effects();
  expect(server.asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(server.asked).toHaveLength(2);
});

it('changes the row of an order in the work that stays in its view', async () => {
  client.setQueryData(keys.list(wish('in_work')), pageOf(taken));
  server.order = { ...taken, waybill: '20450000000001' };
  await tell(new Burst(client, [keys.orders]), event('order.waybill-assigned'));

  const [page] = client.getQueryData<Pages>(keys.list(wish('in_work')))?.pages ?? [];
  expect(page?.items).toMatchObject([{ number: '500000001', waybill: '20450000000001', status: { id: 26 } }]);
});

it('does not take back what the server has told since', async () => {
  client.setQueryData(keys.order(order.number), { ...taken, version: 5 });
  server.order = { ...fresh, version: 4 };
  await tell(new Burst(client, [keys.orders]), event('order.placed'));

  expect(client.getQueryData(keys.order(order.number))).toMatchObject({ version: 5, status: { id: 26 } });
});

it('takes over who opens and closes an order without a request', async () => {
  const burst = new Burst(client, [keys.orders]);
  const person = { order: order.number, login: 'taras', name: 'Тарас', since: order.placedAt };
  const news = (present: boolean): LiveEvent => ({ ...event('order.presence'), message: { person, present } });
  client.setQueryData(keys.presence, []);

  await tell(burst, news(true));
  expect(client.getQueryData(keys.presence)).toEqual([person]);
  await tell(burst, news(false), news(true), news(false));
  expect(client.getQueryData(keys.presence)).toEqual([]);
  expect(server.asked).toEqual([]);
});

it('says aloud that an order has come', () => {
  expect(effectsOf(event('order.placed'), [ordersLive], t)).toMatchObject([{ announcement: 'live.new' }]);
});

it.each([
  ['order.corrected', keys.stock(order.number)],
  ['order.waiting-changed', keys.waiting(order.number)],
])('asks again, after %s, for %j', (type, also) => {
  expect(effectsOf(event(type), [ordersLive], t)).toMatchObject([{ settle: [keys.counts, keys.searches, also] }]);
});

it.each(['order.task-opened', 'order.corrected'])('leaves everything when %s concerns no order', (type) => {
  expect(effectsOf(event(type, null), [ordersLive], t)).toEqual([{}]);
});

it('is told where a parcel is whatever the view', () => {
  client.setQueryData(keys.list(wish('in_work')), pageOf(taken));
  adopt(client, { ...taken, status: HANDED_OVER, history: [...taken.history, step(HANDED_OVER)] }, 'AGREEMENT');
  expect(numbersOf('in_work')).toEqual([]);
});
