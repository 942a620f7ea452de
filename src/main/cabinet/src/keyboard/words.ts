import { registerWords } from '../i18n';
import { uk } from './words.uk';

type KeyboardWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends KeyboardWords {}
}

registerWords(uk, () => import('./words.en'));
