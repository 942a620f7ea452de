import { expect, it } from 'vitest';
import { ONE_ACT, Once } from './once';

it('accepts the first press of several in a row', () => {
  const once = new Once();
  expect([0, 100, ONE_ACT + 99, 3 * ONE_ACT].map((at) => once.accepts(at))).toEqual([true, false, false, true]);
});

it('accepts presses that are apart', () => {
  const once = new Once();
  expect([0, ONE_ACT, 2 * ONE_ACT].map((at) => once.accepts(at))).toEqual([true, true, true]);
});
