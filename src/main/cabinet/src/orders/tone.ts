import type { StatusView } from '../api/types';

/** How a status looks: a colour and a shape, beside its name. */
export type Tone = 'new' | 'work' | 'ship' | 'transit' | 'done' | 'failed' | 'closed';

const TONES: ReadonlyMap<number, Tone> = new Map([
  ...[1, 7, 52, 79].map((id) => [id, 'new'] as const),
  ...[2, 10, 15, 27, 61, 80].map((id) => [id, 'ship'] as const),
  ...[26, 47, 48, 53, 54, 55, 70].map((id) => [id, 'work'] as const),
  [31, 'closed'] as const,
]);

/** By the status where it is known, else by its group: the server may learn new ones first. */
export function toneOf({ id, group }: StatusView): Tone {
  const known = TONES.get(id);
  if (known !== undefined) {
    return known;
  }
  return group === 'SUCCESS' ? 'done' : group === 'FAILED' ? 'failed' : 'transit';
}
