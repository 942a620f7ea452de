export type Language = 'uk' | 'en';

const listeners = new Set<() => void>();
let current: Language = 'uk';

/** The language that the page is in. The preferences set it; everything that shows words follows it. */
export const language = {
  get: (): Language => current,
  set(chosen: Language): void {
    if (chosen !== current) {
      current = chosen;
      listeners.forEach((listener) => listener());
    }
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The first of the browser's languages that the cabinet has; Ukrainian where there is none. */
export function browserLanguage(): Language {
  const tags = typeof navigator === 'undefined' ? [] : navigator.languages;
  const known = tags.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'uk' || tag === 'en');
  return known === 'en' ? 'en' : 'uk';
}
