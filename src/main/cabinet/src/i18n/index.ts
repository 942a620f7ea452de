import { useMemo, useSyncExternalStore } from 'react';
import { catalogueOf, isComplete, isKnown, learn, subscribe, version } from './catalogues';
import { type Language, language as current } from './language';
import { type Translate, translator } from './translate';
import './words';

export { learn, registerWords } from './catalogues';
export type { Key, PlainKey } from './message';
export type { Translate } from './translate';

export interface Words {
  t: Translate;
  language: Language;
  /** A sum without its currency: "1 280,00". */
  amount: (money: { amount: string }) => string;
}

/** The words of a language; of Ukrainian as long as the others are not there. */
export function words(wanted: Language): Words {
  const language = isKnown(wanted) ? wanted : 'uk';
  const format = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const ukrainian = translator('uk', catalogueOf('uk'));
  return {
    t: language === 'uk' ? ukrainian : translator(language, catalogueOf(language), ukrainian),
    language,
    amount: (money) => format.format(Number(money.amount)),
  };
}

/** The words of the chosen language. */
export function useWords(): Words {
  const language = useSyncExternalStore(current.subscribe, current.get);
  const known = useSyncExternalStore(subscribe, version);
  return useMemo(() => remembered(language, known), [language, known]);
}

const made = new Map<string, Words>();

/** One for the whole page: what is the same may be compared. */
function remembered(language: Language, known: number): Words {
  const key = `${language} ${known}`;
  const found = made.get(key) ?? words(language);
  made.set(key, found);
  if (!isComplete(language)) {
    void learn(language).catch(() => undefined);
  }
  return found;
}
