import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type AuditWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends AuditWords {}
}

registerWords(uk, () => import('./words.en'));
