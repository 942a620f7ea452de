import type { ScannerProfile } from '../preferences/preferences';
import { scannedKey, type Stroke } from './keys';
import { longestPause, shortcutDelay } from './scannerProfile';
import { isMachines } from './tempo';

const SHORTEST = 6;
/** How long what follows a broken scan still belongs to it. In milliseconds. */
const TAIL = 1_000;
/** Fewer characters without an end are a slip of a person's finger rather than a broken scan. */
const SLIP = 4;

export type Heard =
  /** A person's key, or the first letters of a code: nobody knows yet. */
  | { kind: 'key' }
  /** Belongs to a scan: no key for anybody else. */
  | { kind: 'part' }
  | { kind: 'code'; code: string }
  /** A scan that paused for too long, or was too short. */
  | { kind: 'broken'; text: string };

/**
 * Tells a scanner that pretends to be a keyboard from a person. No shortcut is a digit, so that a digit, or the
 * scanner's own prefix, begins a scan; from there on nothing is a key until the scan's end. Letters alone may be either's: those
 * that wait for what comes after them (`PendingKeys`) know.
 */
export class Scanner {
  private keys: string[] = [];
  private times: number[] = [];
  /** How many keys were received when the scan was said to be broken. */
  private told = 0;
  private last = Number.NEGATIVE_INFINITY;
  private ended = Number.NEGATIVE_INFINITY;
  private scanning = false;
  private paused = false;

  private readonly profile: () => ScannerProfile | null;

  /** @param profile what is known of the scanner now */
  constructor(profile: () => ScannerProfile | null) {
    this.profile = profile;
  }

  /** How long to wait for the next key before calling {@link lapse}, in milliseconds; undefined where no scan is under way. */
  get wait(): number | undefined {
    return !this.scanning ? undefined : this.endsInSilence ? longestPause(this.profile()) : TAIL;
  }

  /**
   * @param at when the key went down, in milliseconds of any clock
   * @param arePersons whether letters alone, and an end after them, are a person's
   */
  hear(stroke: Stroke, at: number, arePersons: (fast: boolean) => boolean = (fast) => !fast): Heard {
    const pause = at - this.last;
    const key = scannedKey(stroke);
    if (pause > (this.scanning ? TAIL : shortcutDelay(this.profile()))) {
      this.reset();
    }
    if (key.length > 1 && !this.isEnd(key) && !this.continuesPrefix(key)) {
      // Shift and its like type nothing themselves.
      this.last = this.keys.length > 0 ? at : this.last;
      return { kind: 'key' };
    }
    this.paused ||= this.scanning && pause > longestPause(this.profile());
    this.last = at;
    if (this.isEnd(key)) {
      return this.hearEnd(key, at, arePersons);
    }
    this.keys.push(key);
    this.times.push(at);
    this.scanning ||= /^\d$/.test(key) || this.hasPrefix();
    if (!this.scanning) {
      return this.endsWithSuffix() && !arePersons(isMachines(this.times)) ? this.end(this.keys) : { kind: 'key' };
    }
    return this.endsWithSuffix() ? this.end(this.keys) : { kind: 'part' };
  }

  private hearEnd(key: string, at: number, arePersons: (fast: boolean) => boolean): Heard {
    if (this.scanning || (this.keys.length > 0 && !arePersons(isMachines(this.times)))) {
      this.ended = at;
      return this.end([...this.keys, key]);
    }
    this.reset();
    // Some scanners end with two keys, such as Enter and Tab.
    return { kind: at - this.ended <= longestPause(this.profile()) ? 'part' : 'key' };
  }

  /** Nothing came for {@link wait}. */
  lapse(): Heard {
    const { keys, told } = this;
    if (this.endsInSilence && this.codeOf(keys).length >= SHORTEST) {
      return this.end(keys);
    }
    this.reset();
    return keys.length < SLIP || keys.length === told ? { kind: 'part' } : { kind: 'broken', text: this.codeOf(keys) };
  }

  /** Nothing came after letters that were no person's. What comes soon still belongs to their scan. */
  breakOff(): Heard {
    const text = this.codeOf(this.keys);
    if (this.profile()?.suffix.length === 0 && text.length >= SHORTEST) {
      return this.end(this.keys);
    }
    this.scanning = true;
    this.paused = true;
    this.told = this.keys.length;
    return { kind: 'broken', text };
  }

  reset(): void {
    this.keys = [];
    this.times = [];
    this.told = 0;
    this.scanning = false;
    this.paused = false;
  }

  private get endsInSilence(): boolean {
    return this.profile()?.suffix.length === 0 && !this.paused;
  }

  private end(keys: readonly string[]): Heard {
    const code = this.codeOf(keys);
    const whole = !this.paused && code.length >= SHORTEST;
    this.reset();
    return whole ? { kind: 'code', code } : { kind: 'broken', text: code };
  }

  private isEnd(key: string): boolean {
    return key === 'Enter' || key === 'Tab' || (key.length > 1 && this.profile()?.suffix.at(-1) === key);
  }

  private endsWithSuffix(): boolean {
    const suffix = this.profile()?.suffix ?? [];
    return suffix.length > 0 && this.keys.length > suffix.length && endsWith(this.keys, suffix);
  }

  private hasPrefix(): boolean {
    const prefix = this.profile()?.prefix ?? [];
    return prefix.length > 0 && startsWith(this.keys, prefix);
  }

  private continuesPrefix(key: string): boolean {
    const prefix = this.profile()?.prefix ?? [];
    return startsWith(prefix, [...this.keys, key]);
  }

  /** What is left without the scanner's own prefix and suffix. */
  private codeOf(keys: readonly string[]): string {
    const { prefix, suffix } = this.profile() ?? { prefix: [], suffix: [] };
    const from = startsWith(keys, prefix) ? prefix.length : 0;
    const to = endsWith(keys, suffix) ? keys.length - suffix.length : keys.length;
    return keys
      .slice(from, Math.max(from, to))
      .filter((key) => key.length === 1)
      .join('');
  }
}

function startsWith(keys: readonly string[], beginning: readonly string[]): boolean {
  return keys.length >= beginning.length && beginning.every((key, index) => keys[index] === key);
}

function endsWith(keys: readonly string[], end: readonly string[]): boolean {
  return keys.length >= end.length && end.every((key, index) => keys[keys.length - end.length + index] === key);
}
