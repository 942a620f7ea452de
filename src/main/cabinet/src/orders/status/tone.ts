import type { Phase, StatusView } from '../../api/types';

/** How a status looks: a colour and a shape, beside its name. */
export type Tone = 'new' | 'work' | 'ship' | 'transit' | 'done' | 'failed' | 'closed';

const TONES: Record<Phase, Tone> = {
  NEW: 'new',
  AGREEMENT: 'work',
  PACKING: 'ship',
  HAND_OVER: 'ship',
  ON_THE_WAY: 'transit',
  COMPLETED: 'done',
  CANCELLED: 'failed',
  RESTORED: 'closed',
};

/** A status that the server does not know, from a later version of it, has no phase. */
export function toneOf({ phase }: StatusView): Tone {
  return phase ? TONES[phase] : 'closed';
}
