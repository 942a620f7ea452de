import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from './toasts';

const texts = () => toasts.get().map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  toasts.clear();
});

it('do not pile up: the latest good and the latest bad one', () => {
  ['a', 'b', 'c'].forEach((text) => toasts.good(text));
  ['x', 'y'].forEach((text) => toasts.bad(text));
  expect(texts()).toEqual(['c', 'y']);
});

it('leave by themselves when they are good, and stay when they are bad', () => {
  toasts.good('saved');
  toasts.bad('refused');
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['refused']);
});

it('stay as long as somebody is at them, and leave some time after', () => {
  toasts.good('saved');
  const [toast] = toasts.get();
  const id = toast?.id ?? 0;
  toasts.hold(id);
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['saved']);
  toasts.letGo(id);
  vi.advanceTimersByTime(5_000);
  expect(texts()).toEqual(['saved']);
  vi.advanceTimersByTime(5_000);
  expect(texts()).toEqual([]);
});

it('stay when they are bad, whether or not somebody was at them', () => {
  toasts.bad('refused');
  const [toast] = toasts.get();
  toasts.hold(toast?.id ?? 0);
  toasts.letGo(toast?.id ?? 0);
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['refused']);
});

it('leave when they are no longer true', () => {
  toasts.bad('absent', { topic: 'scan' });
  toasts.good('saved');
  toasts.retract('scan');
  expect(texts()).toEqual(['saved']);
});

it('are replaced by the next word about the same, good or bad', () => {
  toasts.bad('not saved', { topic: 'comment 1' });
  toasts.good('saved', { topic: 'comment 1' });
  expect(texts()).toEqual(['saved']);
});
