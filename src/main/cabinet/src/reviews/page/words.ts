import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type QuestionWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends QuestionWords {}
}

registerWords(uk, () => import('./words.en'));
