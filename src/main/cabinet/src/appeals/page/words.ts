import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type AppealWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends AppealWords {}
}

registerWords(uk, () => import('./words.en'));
