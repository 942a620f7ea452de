import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type ReturnPageWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends ReturnPageWords {}
}

registerWords(uk, () => import('./words.en'));
