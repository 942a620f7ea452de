import { registerWords } from '../i18n';
import { uk } from './words.uk';

type PasswordWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends PasswordWords {}
}

registerWords(uk, () => import('./words.en'));
