/** How long the first of two keys waits for the second. In milliseconds. */
const PATIENCE = 1_500;

/** Puts two keys, one after the other, together into one shortcut. */
export class Sequence {
  private first = '';
  private until = Number.NEGATIVE_INFINITY;

  /** @param at when the key went down, in milliseconds of any clock */
  begin(key: string, at: number): void {
    this.first = key;
    this.until = at + PATIENCE;
  }

  /** @returns the shortcut that ends with this key; undefined where none was begun */
  end(key: string, at: number): string | undefined {
    const begun = at <= this.until;
    this.until = Number.NEGATIVE_INFINITY;
    return begun ? `${this.first} ${key}` : undefined;
  }
}
