import { registerWords } from '../i18n';
import { uk } from './words.uk';

type ReturnWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends ReturnWords {}
}

registerWords(uk, () => import('./words.en'));
