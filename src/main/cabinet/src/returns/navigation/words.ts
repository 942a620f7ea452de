import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type ReturnSectionWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends ReturnSectionWords {}
}

registerWords(uk, () => import('./words.en'));
