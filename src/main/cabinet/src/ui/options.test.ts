import { expect, it } from 'vitest';
import { nextOption } from './options';

it('goes round, past what cannot be chosen', () => {
  const choosable = [false, true, false, true];
  expect([-1, 1, 3].map((at) => nextOption(choosable, at, 1))).toEqual([1, 3, 1]);
  expect([-1, 3, 1].map((at) => nextOption(choosable, at, -1))).toEqual([3, 1, 3]);
});

it('is none where nothing can be chosen', () => {
  expect(nextOption([], -1, 1)).toBe(-1);
  expect(nextOption([false, false], -1, -1)).toBe(-1);
});
