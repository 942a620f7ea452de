import type { PlainKey } from '../i18n';

/** Keys, and what the help says of them. */
export interface KeyLine {
  keys: readonly string[];
  label: PlainKey;
}

/** What the help shows together. */
export interface KeyGroup {
  title: PlainKey;
  lines: readonly KeyLine[];
  hint?: PlainKey;
}
