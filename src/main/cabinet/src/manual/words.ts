import { registerWords } from '../i18n';
import { uk } from './words.uk';

type ManualWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends ManualWords {}
}

registerWords(uk, () => import('./words.en'));
