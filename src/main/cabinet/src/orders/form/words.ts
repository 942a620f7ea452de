import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type NewOrderWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends NewOrderWords {}
}

registerWords(uk, () => import('./words.en'));
