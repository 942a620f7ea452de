import { registerWords } from '../i18n';
import { uk } from './words.uk';

type ReviewWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends ReviewWords {}
}

registerWords(uk, () => import('./words.en'));
