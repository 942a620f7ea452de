import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from '../i18n/message';
import { translator } from '../i18n/translate';

/** The words of every feature, found by the names of their files. */
const ukrainian = Object.values(import.meta.glob<{ uk: Catalogue }>('../**/words.uk.ts', { eager: true })).map((file) => file.uk);
const english = Object.values(import.meta.glob<{ en: Catalogue }>('../**/words.en.ts', { eager: true })).map((file) => file.en);
const uk = joined(ukrainian);
const en = joined(english);

function joined(catalogues: Catalogue[]): Catalogue {
  return Object.assign({}, ...catalogues) as Catalogue;
}

describe('a number of orders', () => {
  const t = translator('uk', uk);

  it.each([
    [0, '0 замовлень'],
    [1, '1 замовлення'],
    [2, '2 замовлення'],
    [4, '4 замовлення'],
    [5, '5 замовлень'],
    [11, '11 замовлень'],
    [12, '12 замовлень'],
    [21, '21 замовлення'],
    [22, '22 замовлення'],
    [25, '25 замовлень'],
    [111, '111 замовлень'],
    [101, '101 замовлення'],
  ])('%d', (n, words) => {
    expect(t('list.found', { n })).toBe(words);
  });

  it('has two forms in English', () => {
    const english = translator('en', en);
    expect([0, 1, 2, 21].map((n) => english('list.found', { n }))).toEqual(['0 orders', '1 order', '2 orders', '21 orders']);
  });

  it('bends the seconds to wait', () => {
    expect([1, 3, 8, 64].map((n) => t('signin.throttled.seconds', { n }))).toEqual([
      '1 секунду',
      '3 секунди',
      '8 секунд',
      '64 секунди',
    ]);
  });
});

describe('every language', () => {
  const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
  const names = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort();

  it('has all the forms that its numbers take', () => {
    for (const [catalogue, rules] of [[uk, new Intl.PluralRules('uk')], [en, new Intl.PluralRules('en')]] as const) {
      for (const [key, message] of Object.entries<Message>(catalogue)) {
        if (typeof message !== 'string') {
          expect(Object.keys(message).sort(), key).toEqual([...rules.resolvedOptions().pluralCategories].sort());
        }
      }
    }
  });

  it('wants the same arguments in each form and language', () => {
    const english: Record<string, Message> = en;
    for (const [key, message] of Object.entries<Message>(uk)) {
      const all = [...forms(message), ...forms(english[key] ?? '')].map((text) => names(text).join());
      expect(new Set(all), key).toHaveLength(1);
    }
  });

  it('leaves nothing empty', () => {
    for (const catalogue of [uk, en]) {
      for (const [key, message] of Object.entries<Message>(catalogue)) {
        forms(message).forEach((text) => expect(text.trim(), key).not.toBe(''));
      }
    }
  });
});

it('has each key in one feature only', () => {
  const keys = ukrainian.flatMap((catalogue) => Object.keys(catalogue));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('has the same keys in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(uk).sort());
});
