import { registerWords } from '../i18n';
import { uk } from './words.uk';

type MessageWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends MessageWords {}
}

registerWords(uk, () => import('./words.en'));
