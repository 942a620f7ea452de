import { ownsKeys, takesText } from './keys';

/** What came of a scan. */
export type Scan =
  | { kind: 'code'; code: string; pasted?: true }
  /** Something of the code is missing; what was received of it. */
  | { kind: 'broken'; text: string }
  /** A menu or dialog was open, so nothing was done with it. */
  | { kind: 'covered'; code: string };

const listeners = new Set<(scan: Scan) => void>();
const LONGEST = 60;

/** @param listener is told of scans, and of what is pasted outside of fields */
export function onScan(listener: (scan: Scan) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellScan(scan: Scan): void {
  listeners.forEach((listener) => listener(scan));
}

export function pasted(event: ClipboardEvent): void {
  if (takesText(event.target) || ownsKeys(event.target)) {
    return;
  }
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (text !== '' && text.length <= LONGEST) {
    tellScan({ kind: 'code', code: text, pasted: true });
  }
}
