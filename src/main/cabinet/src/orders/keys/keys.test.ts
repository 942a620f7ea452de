import { expect, it } from 'vitest';
import { KEYS, orderKeys } from './keys';

const shown = orderKeys.flatMap(({ lines }) => lines.map(({ keys }) => keys.join('+')));

it('differ from each other', () => {
  expect(new Set(Object.values(KEYS)).size).toBe(Object.keys(KEYS).length);
  expect(new Set(shown).size).toBe(shown.length);
});

it('are all in the help', () => {
  expect(shown).toEqual(expect.arrayContaining(Object.values(KEYS)));
});
