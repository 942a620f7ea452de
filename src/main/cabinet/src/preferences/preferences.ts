import { useSyncExternalStore } from 'react';
import { browserLanguage, type Language, language } from '../i18n/language';

export type Theme = 'system' | 'light' | 'dark';

/** What a person chose on this device. */
export interface Preferences {
  theme: Theme;
  language: Language;
  /** Single-key shortcuts; WCAG 2.1.4 wants a way to switch them off. */
  shortcuts: boolean;
}

const KEY = 'kramar.preferences';
const listeners = new Set<() => void>();
let current = read();

export const preferences = {
  get: (): Preferences => current,
  set(change: Partial<Preferences>): void {
    current = { ...current, ...change };
    try {
      localStorage.setItem(KEY, JSON.stringify(current));
    } catch {
      // Private windows without storage: the choice lasts as long as the page.
    }
    changed();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.get);
}

/** Applies the choice to the page, and follows what is chosen in other tabs. */
export function followPreferences(): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) {
      current = read();
      changed();
    }
  });
  apply();
}

function changed(): void {
  apply();
  listeners.forEach((listener) => listener());
}

function apply(): void {
  const root = document.documentElement;
  root.lang = current.language;
  language.set(current.language);
  if (current.theme === 'system') {
    delete root.dataset['theme'];
  } else {
    root.dataset['theme'] = current.theme;
  }
}

function read(): Preferences {
  const kept = parse();
  return {
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : 'system',
    language: kept['language'] === 'uk' || kept['language'] === 'en' ? kept['language'] : browserLanguage(),
    shortcuts: kept['shortcuts'] !== false,
  };
}

function parse(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
