import { beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft } from './draft';
import { forgetNewOrder, keepDraft, keptDraft } from './keptDraft';
import { WHOLE } from './order.fixture';

const KEY = 'kramar.orders.new';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

it('outlives a reload, with the key of the order', () => {
  keepDraft('olena', WHOLE);
  expect(keptDraft('olena')).toEqual(WHOLE);
});

it('is nobody else’s, and gone when somebody else comes', () => {
  keepDraft('olena', WHOLE);
  expect(keptDraft('taras')).toMatchObject({ phone: '', lines: [] });
  expect(stored.size).toBe(0);
});

it('is forgotten when it is empty, or the person has gone', () => {
  keepDraft('olena', WHOLE);
  keepDraft('olena', emptyDraft('a'));
  expect(stored.size).toBe(0);
  keepDraft('olena', WHOLE);
  forgetNewOrder();
  expect(keptDraft('olena').surname).toBe('');
});

it('begins anew where what is kept cannot be read', () => {
  stored.set(KEY, '{"login":');
  expect(keptDraft('olena').surname).toBe('');
  stored.set(KEY, JSON.stringify({ login: 'olena', draft: { surname: 'Шевчук' } }));
  expect(keptDraft('olena')).toMatchObject({ surname: 'Шевчук', lines: [], payment: 'CASH_ON_DELIVERY' });
});

it('does without a storage', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepDraft('olena', WHOLE);
  expect(keptDraft('olena').surname).toBe('');
});
