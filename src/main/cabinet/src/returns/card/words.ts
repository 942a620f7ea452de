import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type ReturnCardWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends ReturnCardWords {}
}

registerWords(uk, () => import('./words.en'));
