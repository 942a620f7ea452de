import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type DescriptionWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends DescriptionWords {}
}

registerWords(uk, () => import('./words.en'));
