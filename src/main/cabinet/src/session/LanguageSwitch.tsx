import type { Language } from '../i18n/language';
import { preferences, usePreferences } from '../preferences/preferences';

const NAMES: Record<Language, string> = { uk: 'Українська', en: 'English' };

/** Each language in its own words, for who cannot read the other. */
export function LanguageSwitch() {
  const { language } = usePreferences();
  const other = language === 'uk' ? 'en' : 'uk';
  return (
    <button type="button" className="button quiet" lang={other} onClick={() => preferences.set({ language: other })}>
      {NAMES[other]}
    </button>
  );
}
