import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type MessageNavigationWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends MessageNavigationWords {}
}

registerWords(uk, () => import('./words.en'));
