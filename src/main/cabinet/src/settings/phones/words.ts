import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type PhonesWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends PhonesWords {}
}

registerWords(uk, () => import('./words.en'));
