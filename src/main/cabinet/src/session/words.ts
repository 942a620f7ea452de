import { registerWords } from '../i18n';
import { uk } from './words.uk';

type SessionWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends SessionWords {}
}

registerWords(uk, () => import('./words.en'));
