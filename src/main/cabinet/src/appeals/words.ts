import { registerWords } from '../i18n';
import { uk } from './words.uk';

type AppealNavigationWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends AppealNavigationWords {}
}

registerWords(uk, () => import('./words.en'));
