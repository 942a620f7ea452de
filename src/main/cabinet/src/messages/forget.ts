import { messageDrafts } from './drafts/messageDrafts';

/** Nothing of anybody's work stays for who signs in next. */
export function forgetMessages(): void {
  messageDrafts.clear();
}
