import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type HeldWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends HeldWords {}
}

registerWords(uk, () => import('./words.en'));
