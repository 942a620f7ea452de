import { useSyncExternalStore } from 'react';
import { browserLanguage, type Language, language } from '../i18n/language';

export type Theme = 'system' | 'light' | 'dark';

/** What the test page has learnt of the scanner. Keys are characters, or names such as "Enter". */
export interface ScannerProfile {
  /** The longest pause between two characters, in milliseconds; 0 where nobody scans. */
  gap: number;
  prefix: readonly string[];
  suffix: readonly string[];
}

/** What a person chose on this device. */
export interface Preferences {
  theme: Theme;
  language: Language;
  /** Single-key shortcuts; WCAG 2.1.4 wants a way to switch them off. */
  shortcuts: boolean;
  /** Null as long as nobody has tested a scanner here. */
  scanner: ScannerProfile | null;
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
    scanner: readScanner(kept['scanner']),
  };
}

function readScanner(kept: unknown): ScannerProfile | null {
  if (typeof kept !== 'object' || kept === null || !('gap' in kept && 'prefix' in kept && 'suffix' in kept)) {
    return null;
  }
  const { gap, prefix, suffix } = kept;
  const fits = typeof gap === 'number' && gap >= 0 && areKeys(prefix) && areKeys(suffix);
  return fits ? { gap, prefix, suffix } : null;
}

function areKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 10 && value.every((key) => typeof key === 'string' && key !== '');
}

function parse(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
