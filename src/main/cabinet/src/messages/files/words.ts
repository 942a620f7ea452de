import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type FileWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends FileWords {}
}

registerWords(uk, () => import('./words.en'));
