import type { Language } from './language';
import type { Catalogue, Message, Translation } from './message';

type FetchEnglish = () => Promise<{ en: Catalogue }>;

const catalogues: Record<Language, Record<string, Message>> = { uk: {}, en: {} };
const unfetched = new Set<FetchEnglish>();
const listeners = new Set<() => void>();
let fetches = 0;

/**
 * Adds the words of a feature. Ukrainian ones come with the feature; English ones are fetched when somebody
 * chooses English.
 */
export function registerWords<Uk extends Catalogue>(uk: Uk, fetchEnglish: () => Promise<{ en: Translation<Uk> }>): void {
  Object.assign(catalogues.uk, uk);
  unfetched.add(fetchEnglish);
}

/** Fetches the words of a language that are not there: all of them or, where one feature's do not come, none. */
export async function learn(language: Language): Promise<void> {
  const missing = language === 'en' ? [...unfetched] : [];
  if (missing.length === 0) {
    return;
  }
  const fetched = await Promise.all(missing.map((fetchEnglish) => fetchEnglish()));
  fetched.forEach(({ en }) => Object.assign(catalogues.en, en));
  missing.forEach((fetchEnglish) => unfetched.delete(fetchEnglish));
  fetches += 1;
  listeners.forEach((listener) => listener());
}

export function isComplete(language: Language): boolean {
  return language === 'uk' || unfetched.size === 0;
}

/** Whether there is anything in that language yet. */
export function isKnown(language: Language): boolean {
  return language === 'uk' || fetches > 0;
}

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

/** Changes with each fetch. */
export function version(): number {
  return fetches;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
