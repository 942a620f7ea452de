import type { ScannerProfile } from '../preferences/preferences';
import { FASTEST_PERSON } from './tempo';

/** A pause longer than this ends a scan, unless the scanner is known to be slower still. In milliseconds. */
export const SLOWEST_GAP = 300;
/** Scanners are not slower than this, and no profile says so. In milliseconds. */
const SLOWEST_PROFILE = 800;

/** The profile of a browser at which nobody scans. */
export const NO_SCANNER: ScannerProfile = { gap: 0, prefix: [], suffix: ['Enter'] };

/**
 * How long a scan may pause between two characters. In milliseconds. A scanner that was fast when it was tested may be
 * slow another day (a busy computer, a weak battery), so that a test makes this longer, never shorter.
 */
export function longestPause(profile: ScannerProfile | null): number {
  return Math.max(SLOWEST_GAP, profile === null ? 0 : patience(profile.gap));
}

/**
 * How long a letter waits for what comes after it before it is a shortcut. In milliseconds. As long as a scan may pause,
 * since a code may begin with letters; not so where nobody scans, or where every scan announces itself by a prefix that
 * is no letter.
 */
export function shortcutDelay(profile: ScannerProfile | null): number {
  return profile !== null && (profile.gap === 0 || announcesItself(profile)) ? FASTEST_PERSON : longestPause(profile);
}

function announcesItself({ prefix: [first] }: ScannerProfile): boolean {
  return first !== undefined && !/^[A-Z]$/.test(first);
}

/** The slowest pause that was measured, and half of it for a busy computer. */
function patience(gap: number): number {
  return Math.min(SLOWEST_PROFILE, Math.ceil(gap * 1.5) + 10);
}
