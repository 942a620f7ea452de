import { registerWords } from '../i18n';
import { uk } from './words.uk';

type TimetableWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends TimetableWords {}
}

registerWords(uk, () => import('./words.en'));
