/** Two presses that are closer to each other are one act of a person. In milliseconds. */
export const ONE_ACT = 400;

/** Lets a key or button act once, however often it is pressed in a row. */
export class Once {
  private last = Number.NEGATIVE_INFINITY;

  /** @param at when it was pressed, in milliseconds of any clock */
  accepts(at: number): boolean {
    const again = at - this.last < ONE_ACT;
    this.last = at;
    return !again;
  }
}
