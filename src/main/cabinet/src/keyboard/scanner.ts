import { scannedCharacter, type Stroke } from './keys';

/** Nobody types faster than this; scanners that pretend to be keyboards do. In milliseconds. */
export const SCAN_GAP = 35;
const SHORTEST = 6;

export type Heard = { kind: 'code'; code: string } | { kind: 'key' };

/** Tells a scanner from a person by the time between keys. */
export class Scanner {
  private code = '';
  private last = Number.NEGATIVE_INFINITY;

  /** Whether what came without a pause is longer than what a person types so fast. */
  get long(): boolean {
    return this.code.length >= SHORTEST;
  }

  /**
   * @param at when the key went down, in milliseconds of any clock
   * @returns a code when the key is the Enter that ends one
   */
  hear(stroke: Stroke, at: number): Heard {
    const quick = at - this.last < SCAN_GAP;
    this.last = at;
    if (!quick) {
      this.code = '';
    }
    if (stroke.key !== 'Enter') {
      this.code += scannedCharacter(stroke);
      return { kind: 'key' };
    }
    const heard: Heard = this.long ? { kind: 'code', code: this.code } : { kind: 'key' };
    this.code = '';
    return heard;
  }
}
