import { expect, it, vi } from 'vitest';
import { later } from './later';

const Part = () => null;

it('is fetched once, however many wait for it', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Part }));
  const late = later(load);
  const listener = vi.fn();
  late.subscribe(listener);
  expect(late.get()).toBeUndefined();
  await Promise.all([late.fetch(), late.fetch()]);
  expect(late.get()).toBe(Part);
  expect(load).toHaveBeenCalledTimes(1);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('tells everybody who waits that it does not come, and is fetched anew when wanted again', async () => {
  const load = vi
    .fn<() => Promise<{ default: typeof Part }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce({ default: Part });
  const late = later(load);
  const waiting = [late.fetch(), late.fetch()];
  await expect(waiting[0]).rejects.toThrow('Failed to fetch');
  await expect(waiting[1]).rejects.toThrow('Failed to fetch');
  expect(late.get()).toBeUndefined();
  await late.fetch();
  expect(late.get()).toBe(Part);
});
