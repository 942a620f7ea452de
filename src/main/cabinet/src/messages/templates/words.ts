import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type TemplateWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends TemplateWords {}
}

registerWords(uk, () => import('./words.en'));
