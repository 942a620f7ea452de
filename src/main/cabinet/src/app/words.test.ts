import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('one thing has one name', () => {
  /** Words that were in use, and what stands in their place. */
  const REPLACED: readonly [RegExp, string][] = [
    [/колл-центр/iu, 'кол-центр'],
    [/подання замовлень|(п’ять|ці) подань/iu, 'добірки замовлень'],
    [/(?<!\p{L})звідки(?!\p{L})/iu, 'джерело'],
    [/спершу (нов|стар)|(новіші|старіші) спершу/iu, 'спочатку нові, спочатку старі'],
    [/тут саме(?!\p{L})|з’являються самі/iu, 'автоматично'],
    [/не вдалося отримати замовлення/iu, 'не вдалося завантажити замовлення'],
    [/(?<!\p{L})справ(а|и|у|і|ою)?(?!\p{L})/iu, 'завдання'],
    [/наживо/iu, 'онлайн'],
    [/(?<!\p{L})акаунт/iu, 'обліковий запис'],
    [/бачить лише магазин|люди магазину/iu, 'бачать лише працівники магазину'],
    [/(?<!\p{L})рахується як вина/iu, 'зараховується як вина продавця'],
    [/номерів не має/iu, 'це не номер ТТН перевізника'],
    [/логін або пароль не підход/iu, 'неправильний логін або пароль'],
    [/позначити: /iu, 'позначити «…»'],
    [/клавіші однією літерою|однолітерні клавіші/iu, 'однолітерні гарячі клавіші'],
    [/так тримати/iu, 'nothing'],
    [/треба від вас|від вас зараз/iu, 'зараз нічого робити не потрібно'],
  ];
  const MAIN = join(import.meta.dirname, '..', '..', '..');
  const replacedIn = (text: string) => REPLACED.filter(([old]) => old.test(text)).map(([old, now]) => `${old} -> ${now}`);

  it('in the cabinet', () => {
    expect(replacedIn(JSON.stringify(uk))).toEqual([]);
  });

  it('in the manual', () => {
    expect(replacedIn(readFileSync(join(MAIN, '..', 'site', 'markdown', 'manager.uk.md'), 'utf8'))).toEqual([]);
  });

  it('in the server, its letters among it', () => {
    const texts = ['java', 'resources', 'webapp'].flatMap((folder) =>
      readdirSync(join(MAIN, folder), { recursive: true, encoding: 'utf8' })
        // The lists of the content policy hold what is looked for, not what is said.
        .filter((file) => /\.(java|properties|html|txt)$/.test(file) && !/policy.*\.txt$/.test(file))
        .map((file) => readFileSync(join(MAIN, folder, file), 'utf8')),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(replacedIn)).toEqual([]);
  });

  it('and pays a parcel that is received while it is received', () => {
    expect(uk['payment.CASH_ON_DELIVERY']).toBe('Оплата під час отримання');
  });
});
