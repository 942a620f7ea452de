import { expect, it } from 'vitest';
import { namesByLogin } from './colleagues';

it('have their names, and their logins too where the names do not tell them apart', () => {
  const names = namesByLogin([
    { login: 'olena@a', name: 'Олена' },
    { login: 'taras@a', name: 'Тарас' },
    { login: 'olena@b', name: 'Олена' },
  ]);
  expect([...names.values()]).toEqual(['Олена (olena@a)', 'Тарас', 'Олена (olena@b)']);
  expect(names.get('erp-token')).toBeUndefined();
});
