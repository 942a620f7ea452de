import { registerWords } from '../i18n';
import '../keyboard/words';
import '../manual/words';
import '../session/words';
import '../ui/words';
import { uk } from './words.uk';

type AppWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends AppWords {}
}

registerWords(uk, () => import('./words.en'));
