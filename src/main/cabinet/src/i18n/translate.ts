import type { Language } from './language';
import type { Arguments, Catalogue, Key } from './message';
import { fill, form } from './plural';

export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

/** The words of a language; `n` among the arguments chooses the plural form. */
export function translator(language: Language, catalogue: Catalogue): Translate {
  return (key, ...[values = {}]) => {
    const given: Readonly<Record<string, string | number>> = values;
    return fill(form(catalogue[key], language, Number(given['n'] ?? 0)), given);
  };
}
