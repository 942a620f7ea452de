import { registerWords } from '../i18n';
import { uk } from './words.uk';

type SettingsWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends SettingsWords {}
}

registerWords(uk, () => import('./words.en'));
