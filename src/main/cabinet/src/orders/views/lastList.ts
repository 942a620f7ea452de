import { addressOf, wishOf } from './views';

const KEY = 'kramar.orders.list';
let last: string | undefined;

/** Remembers the list that is looked at, for this tab: an order that stands alone does not say where one came from. */
export function rememberList(address: string): void {
  last = address;
  try {
    sessionStorage.setItem(KEY, address);
  } catch {
    // Windows without storage remember it until the page is loaded again.
  }
}

/** The list to return to. */
export function lastList(): string {
  const address = last ?? kept() ?? '';
  // What is kept may be of another version: only what the list understands is taken over.
  return addressOf(wishOf(address.slice(address.indexOf('?') + 1)));
}

export function forgetList(): void {
  last = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is none.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
