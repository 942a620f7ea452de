import { registerWords } from '../i18n';
import { uk } from './words.uk';

type SecurityWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends SecurityWords {}
}

registerWords(uk, () => import('./words.en'));
