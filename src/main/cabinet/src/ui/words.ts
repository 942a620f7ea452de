import { registerWords } from '../i18n';
import { uk } from './words.uk';

type UiWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends UiWords {}
}

registerWords(uk, () => import('./words.en'));
