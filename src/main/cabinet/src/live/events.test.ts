import { expect, it } from 'vitest';
import { read } from './events';

it('reads of an event where to look anew', () => {
  expect(read('{"order":"500000001","type":"order.placed","at":"2026-11-22T00:00:00Z"}')).toEqual({
    order: '500000001',
    type: 'order.placed',
  });
});

it('makes nothing of what is no event', () => {
  expect(read('')).toBeNull();
  expect(read('[]')).toBeNull();
  expect(read('null')).toBeNull();
});
