/** What of a keyboard event says which key it was. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code'> & Partial<Pick<KeyboardEvent, 'shiftKey'>>;

const LATIN = /^[a-z]$/i;
const CYRILLIC = /^\p{Script=Cyrillic}$/u;

/** What stands on a Latin keyboard where the Ukrainian layout has letters. */
const PUNCTUATION: Record<string, string> = {
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Backquote: '`',
  Backslash: '\\',
};

/**
 * The key that a shortcut is named by, on any layout: `event.key` where it is a Latin letter, so that
 * Dvorak works; otherwise what `event.code` says stands there on a Latin keyboard, so that the
 * Ukrainian layout works. Letters come in lower case.
 */
export function keyOf({ key, code, shiftKey = false }: Stroke): string {
  if (LATIN.test(key)) {
    return key.toLowerCase();
  }
  if (CYRILLIC.test(key)) {
    return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : code.startsWith('Bracket') ? (PUNCTUATION[code] ?? key) : key;
  }
  // The Ukrainian layout has a full stop and a comma on the key of "/" and "?".
  if (code === 'Slash' && (key === '.' || key === ',')) {
    return shiftKey ? '?' : '/';
  }
  return key;
}

/**
 * The character that a scanner meant, or the name of a key that types none. It types as if the layout were Latin; on the
 * Ukrainian one its letters and slashes arrive as others.
 */
export function scannedKey({ key, code, shiftKey = false }: Stroke): string {
  if (key.length !== 1) {
    return key;
  }
  if (CYRILLIC.test(key)) {
    return /^Key[A-Z]$/.test(code) ? code.slice(3) : (PUNCTUATION[code] ?? key.toUpperCase());
  }
  return code === 'Slash' && key === '.' && !shiftKey ? '/' : key.toUpperCase();
}

/** Whether what is typed goes into the thing that has the focus. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  if (target instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'submit', 'reset'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Menus and dialogs have keys of their own: arrows, letters of their items, Escape. */
export function ownsKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"],[role="dialog"],[role="alertdialog"]') !== null;
}

/** Whether Escape does something in the field itself first, as long as there is something to do; the next one leaves it. */
export function ownsEscape(field: HTMLElement): boolean {
  return field.dataset['ownEscape'] === 'true';
}
