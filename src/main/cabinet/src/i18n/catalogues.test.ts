import { expect, it, vi } from 'vitest';
import { catalogueOf, isComplete, isKnown, learn, registerWords } from './catalogues';
import { translator } from './translate';

const uk = { 'time.now': 'зараз', 'test.days': { one: '{n} день', few: '{n} дні', many: '{n} днів', other: '{n} дня' } } as const;
const en = { 'time.now': 'now', 'test.days': { one: '{n} day', other: '{n} days' } };

it('has Ukrainian words at once, and English ones when they have come', async () => {
  const fetchEnglish = vi.fn(() => Promise.resolve({ en }));
  registerWords(uk, fetchEnglish);
  expect(catalogueOf('uk')).toMatchObject(uk);
  expect([isKnown('en'), isComplete('en')]).toEqual([false, false]);

  await learn('en');
  await learn('en');

  expect(catalogueOf('en')).toMatchObject(en);
  expect([isKnown('en'), isComplete('en')]).toEqual([true, true]);
  expect(fetchEnglish).toHaveBeenCalledTimes(1);
});

it('takes none of the words that are missing when some of them do not come, and fetches them again', async () => {
  const failing = vi
    .fn<() => Promise<{ en: { 'test.b': string } }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce({ en: { 'test.b': 'B' } });
  registerWords({ 'test.a': 'А' }, () => Promise.resolve({ en: { 'test.a': 'A' } }));
  registerWords({ 'test.b': 'Б' }, failing);

  await expect(learn('en')).rejects.toThrow('Failed to fetch');
  expect(catalogueOf('en')).not.toHaveProperty('test.a');

  await learn('en');
  expect(catalogueOf('en')).toMatchObject({ 'test.a': 'A', 'test.b': 'B' });
});

it('shows the Ukrainian words of a feature whose English ones are not there', () => {
  const t = translator('en', {}, translator('uk', { 'time.minutes': { one: '{m} хв', few: '{m} хв', many: '{m} хв', other: '{m} хв' } }));
  expect(t('time.minutes', { m: 5 })).toBe('5 хв');
});
