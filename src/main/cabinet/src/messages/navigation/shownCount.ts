/** The server counts no further: this many are that many or more. */
const MOST_COUNTED = 10_000;

/** A count as people read it. */
export function shownCount(count: number): string {
  return count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`;
}
