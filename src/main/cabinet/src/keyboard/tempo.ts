/** Nobody types faster than this on average, though two fingers may fall nearly at once. In milliseconds. */
export const FASTEST_PERSON = 35;

/** @param times when keys went down, one after the other, in milliseconds of any clock */
export function isMachines(times: readonly number[]): boolean {
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && times.length > 1 && (last - first) / (times.length - 1) < FASTEST_PERSON;
}
