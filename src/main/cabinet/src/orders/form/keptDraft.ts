import { type Draft, emptyDraft, isEmpty } from './draft';

const KEY = 'kramar.orders.new';

interface Kept {
  /** Whose work it is: nobody else sees it. */
  login: string;
  draft: Draft;
}

/**
 * What a person has written down and not saved, in this tab; an empty draft where there is nothing. It outlives a
 * reload of the page, not the tab, and is forgotten when the person signs out or another one opens the form.
 */
export function keptDraft(login: string): Draft {
  const kept = read();
  if (kept !== undefined && kept.login === login) {
    // What is kept may be of another version: what it lacks is as in an empty one.
    return { ...emptyDraft(crypto.randomUUID()), ...kept.draft };
  }
  forgetNewOrder();
  return emptyDraft(crypto.randomUUID());
}

export function keepDraft(login: string, draft: Draft): void {
  if (isEmpty(draft)) {
    forgetNewOrder();
    return;
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ login, draft } satisfies Kept));
  } catch {
    // Windows without storage keep it as long as the page is open.
  }
}

export function forgetNewOrder(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is none.
  }
}

function read(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'draft' in kept && 'login' in kept ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
