import { ownsKeys, takesText } from './keys';

const listeners = new Set<(code: string) => void>();
const LONGEST = 60;

/** @param listener is told what was scanned, or pasted outside of fields */
export function onCode(listener: (code: string) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellCode(code: string): void {
  listeners.forEach((listener) => listener(code));
}

export function pasted(event: ClipboardEvent): void {
  if (takesText(event.target) || ownsKeys(event.target)) {
    return;
  }
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (text !== '' && text.length <= LONGEST) {
    tellCode(text);
  }
}
