import type { ScannerProfile } from '../preferences/preferences';

/** What the test page's barcode says; letters, so that it is seen how they arrive, and digits. */
export const TEST_CODE = 'KRAMAR2045';

/** A key that arrived on the test page. */
export interface Keystroke {
  /** As `scannedKey` names it. */
  key: string;
  /** In milliseconds of any clock. */
  at: number;
}

export type Learnt =
  | { kind: 'learnt'; profile: ScannerProfile; code: string }
  | { kind: 'too-short' }
  | { kind: 'too-slow'; gap: number };

const SHORTEST = 6;
const SLOWEST = 500;
const LONGEST_AFFIX = 10;

/** What one scan tells of its scanner: the longest pause between two keys, and what it puts around the code. */
export function learn(strokes: readonly Keystroke[]): Learnt {
  // A browser's clock may be coarse; a gap of 0 says that nobody scans.
  const gap = Math.ceil(Math.max(1, ...strokes.slice(1).map(({ at }, index) => at - (strokes[index]?.at ?? at))));
  const keys = strokes.map(({ key }) => key).filter((key) => key !== 'Shift' && key !== 'CapsLock');
  const { from, to } = placeOfCode(keys);
  const [prefix, code, suffix] = [keys.slice(0, from), keys.slice(from, to).join(''), keys.slice(to)];
  if (code.length < SHORTEST || prefix.length > LONGEST_AFFIX || suffix.length > LONGEST_AFFIX) {
    return { kind: 'too-short' };
  }
  return gap > SLOWEST ? { kind: 'too-slow', gap } : { kind: 'learnt', profile: { gap, prefix, suffix }, code };
}

/** The test's code, else the longest run of what codes consist of. */
function placeOfCode(keys: readonly string[]): { from: number; to: number } {
  for (let from = 0; from + TEST_CODE.length <= keys.length; from++) {
    if (keys.slice(from, from + TEST_CODE.length).join('') === TEST_CODE) {
      return { from, to: from + TEST_CODE.length };
    }
  }
  let longest = { from: 0, to: 0 };
  let from = 0;
  keys.forEach((key, index) => {
    if (!/^[0-9A-Z/-]$/.test(key)) {
      from = index + 1;
    } else if (index + 1 - from > longest.to - longest.from) {
      longest = { from, to: index + 1 };
    }
  });
  return longest;
}
