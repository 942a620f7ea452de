import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type AppealSectionWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends AppealSectionWords {}
}

registerWords(uk, () => import('./words.en'));
