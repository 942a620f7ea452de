import { expect, it, vi } from 'vitest';
import { commentDrafts, Drafts, forgetDrafts, waybillDrafts } from './drafts';

it('are kept by order until they are dropped', () => {
  const drafts = new Drafts();
  const listener = vi.fn();
  drafts.subscribe(listener);
  drafts.offer('1', 'a');
  drafts.offer('2', 'b');
  drafts.drop('1');
  expect([drafts.get('1'), drafts.get('2')]).toEqual(['', 'b']);
  expect(listener).toHaveBeenCalledTimes(3);
});

it('of every kind are forgotten together', () => {
  commentDrafts.offer('1', 'a');
  waybillDrafts.offer('1', '20450000000001');
  forgetDrafts();
  expect([commentDrafts.get('1'), waybillDrafts.get('1')]).toEqual(['', '']);
});
