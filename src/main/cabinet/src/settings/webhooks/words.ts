import { registerWords } from '../../i18n';
import { uk } from './words.uk';

type WebhookWords = typeof uk;

declare module '../../i18n/message' {
  interface Vocabulary extends WebhookWords {}
}

registerWords(uk, () => import('./words.en'));
