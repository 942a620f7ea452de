import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type PackingWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends PackingWords {}
}

registerWords(uk, () => import('./words.en'));
