import { expect, it } from 'vitest';
import { after } from './presence';

const person = (order: string, login: string, since = '2026-11-22T00:00:00Z') => ({ order, login, name: login, since });
const olena = person('1', 'olena');
const taras = person('1', 'taras');

it('has each person once in an order', () => {
  const again = person('1', 'olena', '2026-11-22T00:05:00Z');

  expect(after([olena, taras], { person: again, present: true })).toEqual([taras, again]);
  expect(after([olena], { person: person('2', 'olena'), present: true })).toHaveLength(2);
});

it('forgets who has closed the order', () => {
  expect(after([olena, taras, person('2', 'taras')], { person: taras, present: false })).toEqual([olena, person('2', 'taras')]);
  expect(after([olena], { person: taras, present: false })).toEqual([olena]);
});
