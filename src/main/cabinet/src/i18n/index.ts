import { useMemo, useSyncExternalStore } from 'react';
import { type Language, language as current } from './language';
import type { Catalogue } from './message';
import { type Translate, translator } from './translate';
import { uk } from './uk';

export type { Key, PlainKey } from './message';
export type { Translate } from './translate';

export interface Words {
  t: Translate;
  language: Language;
  /** A sum without its currency: "1 280,00". */
  amount: (money: { amount: string }) => string;
}

/** Ukrainian is always there; another language is fetched when somebody chooses it. */
const catalogues = new Map<Language, Catalogue>([['uk', uk]]);
const listeners = new Set<() => void>();

/** Fetches the words of a language, once. */
export async function learn(language: Language): Promise<void> {
  if (!catalogues.has(language)) {
    const { en } = await import('./en');
    catalogues.set(language, en);
    listeners.forEach((listener) => listener());
  }
}

/** The words of a language; of Ukrainian as long as the others are not there. */
export function words(wanted: Language): Words {
  const language = catalogues.has(wanted) ? wanted : 'uk';
  const format = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    t: translator(language, catalogues.get(language) ?? uk),
    language,
    amount: (money) => format.format(Number(money.amount)),
  };
}

/** The words of the chosen language. */
export function useWords(): Words {
  const language = useSyncExternalStore(current.subscribe, current.get);
  const known = useSyncExternalStore(subscribe, () => catalogues.size);
  return useMemo(() => remembered(language, known), [language, known]);
}

const made = new Map<string, Words>();

/** One for the whole page: what is the same may be compared. */
function remembered(language: Language, known: number): Words {
  const key = `${language} ${known}`;
  const found = made.get(key) ?? words(language);
  made.set(key, found);
  if (!catalogues.has(language)) {
    void learn(language).catch(() => undefined);
  }
  return found;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
