import { registerWords } from '../i18n';
import { uk } from './words.uk';

type ModerationWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends ModerationWords {}
}

registerWords(uk, () => import('./words.en'));
