import type { Translate } from '../../i18n';

const KILO = 1024;

/** The size of a file as people read it. */
export function sizeOf(bytes: number, language: string, t: Translate): string {
  const mega = bytes >= KILO * KILO;
  const value = mega ? bytes / (KILO * KILO) : Math.max(1, bytes / KILO);
  const n = new Intl.NumberFormat(language, { maximumFractionDigits: mega ? 1 : 0 }).format(value);
  return t(mega ? 'files.size.mb' : 'files.size.kb', { n });
}
