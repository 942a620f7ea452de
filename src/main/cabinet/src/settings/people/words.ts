import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type PeopleWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends PeopleWords {}
}

registerWords(uk, () => import('./words.en'));
