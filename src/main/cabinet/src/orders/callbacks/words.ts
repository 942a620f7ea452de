import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type CallbackWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends CallbackWords {}
}

registerWords(uk, () => import('./words.en'));
