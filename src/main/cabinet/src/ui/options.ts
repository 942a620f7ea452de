/**
 * The next option that can be chosen, from one that may be none.
 *
 * @param at -1 where none is active
 * @returns -1 where nothing can be chosen
 */
export function nextOption(choosable: readonly boolean[], at: number, by: 1 | -1): number {
  const count = choosable.length;
  const from = at === -1 && by === -1 ? 0 : at;
  for (let step = 1; step <= count; step += 1) {
    const index = (((from + by * step) % count) + count) % count;
    if (choosable[index] === true) {
      return index;
    }
  }
  return -1;
}
