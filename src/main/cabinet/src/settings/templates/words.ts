import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type TemplatePageWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends TemplatePageWords {}
}

registerWords(uk, () => import('./words.en'));
