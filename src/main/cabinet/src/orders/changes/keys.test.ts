import { expect, it } from 'vitest';
import { Keys } from './keys';

it('are the same for the same content until it was added', () => {
  const keys = new Keys();
  const first = keys.of('call', { outcome: 'BUSY' });
  expect(keys.of('call', { outcome: 'BUSY' })).toEqual(first);
  expect(keys.of('terms', { outcome: 'BUSY' })).not.toEqual(first);
  const second = keys.of('call', { outcome: 'BUSY' });
  keys.done();
  expect(keys.of('call', { outcome: 'BUSY' })).not.toEqual(second);
});
