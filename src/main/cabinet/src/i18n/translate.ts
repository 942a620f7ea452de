import type { Language } from './language';
import type { Arguments, Catalogue, Key } from './message';
import { fill, form } from './plural';

export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

/**
 * The words of a language; `n` among the arguments chooses the plural form.
 *
 * @param otherwise translates what the catalogue does not have
 */
export function translator(language: Language, catalogue: Catalogue, otherwise?: Translate): Translate {
  return (key, ...values) => {
    const message = catalogue[key];
    if (message === undefined) {
      return otherwise?.(key, ...values) ?? key;
    }
    const given: Readonly<Record<string, string | number>> = values[0] ?? {};
    return fill(form(message, language, Number(given['n'] ?? 0)), given);
  };
}
