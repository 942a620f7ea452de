import type { ScannerProfile } from '../preferences/preferences';

/** A pause longer than this ends a scan where nothing is known of the scanner. In milliseconds. */
export const SLOWEST_GAP = 300;
/** Scanners are not slower than this, and no profile says so. In milliseconds. */
const SLOWEST_PROFILE = 800;
/** Nobody types faster than this. In milliseconds. */
const FASTEST_PERSON = 35;

/** The profile of a browser at which nobody scans. */
export const NO_SCANNER: ScannerProfile = { gap: 0, prefix: [], suffix: ['Enter'] };

/** How long a scan may pause between two characters. In milliseconds. */
export function longestPause(profile: ScannerProfile | null): number {
  return Math.max(SLOWEST_GAP, profile === null ? 0 : patience(profile.gap));
}

/**
 * How long a letter waits for what comes after it before it is a shortcut. In milliseconds. A browser whose scanner is
 * unknown waits for the slowest; one that knows the scanner's first character need not.
 */
export function shortcutDelay(profile: ScannerProfile | null): number {
  if (profile === null) {
    return SLOWEST_GAP;
  }
  const [first] = profile.prefix;
  return first !== undefined && !/^[A-Z]$/.test(first) ? FASTEST_PERSON : patience(profile.gap);
}

/** The slowest pause that was measured, and half of it for a busy computer. */
function patience(gap: number): number {
  return Math.min(SLOWEST_PROFILE, Math.max(FASTEST_PERSON, Math.ceil(gap * 1.5) + 10));
}
