import { registerWords } from './catalogues';
import { uk } from './words.uk';

type TimeWords = typeof uk;

declare module './message' {
  interface Vocabulary extends TimeWords {}
}

registerWords(uk, () => import('./words.en'));
